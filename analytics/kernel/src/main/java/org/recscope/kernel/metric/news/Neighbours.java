package org.recscope.kernel.metric.news;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;

/// The users of a run with a labelled item, in one order shuffled from a seed; for one thread.
final class Neighbours {
    private final ItemCategories labels;
    private final int most;
    private final long seed;

    /// By run: users in their order, and where each of all users stands in it, or −1.
    private final Map<RankedLists, int[][]> orders = new IdentityHashMap<>();

    Neighbours(ItemCategories labels, int most, long seed) {
        this.labels = labels;
        this.most = most;
        this.seed = seed;
    }

    /// With how many others each is compared at most.
    int most() {
        return most;
    }

    int[] order(RankedLists run) {
        return orders.computeIfAbsent(run, this::shuffled)[0];
    }

    int place(RankedLists run, int user) {
        return orders.computeIfAbsent(run, this::shuffled)[1][user];
    }

    private int[][] shuffled(RankedLists run) {
        int[] users = IntStream.range(0, run.users())
                .filter(user -> labelled(run, user))
                .toArray();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = users.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int user = users[i];
            users[i] = users[j];
            users[j] = user;
        }
        int[] places = new int[run.users()];
        Arrays.fill(places, -1);
        for (int i = 0; i < users.length; i++) {
            places[users[i]] = i;
        }
        return new int[][] {users, places};
    }

    private boolean labelled(RankedLists run, int user) {
        return IntStream.range(run.from(user), run.to(user)).anyMatch(slot -> labels.count(run.item(slot)) > 0);
    }
}
