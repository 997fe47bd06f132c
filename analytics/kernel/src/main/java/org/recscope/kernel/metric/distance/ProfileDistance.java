package org.recscope.kernel.metric.distance;

import java.util.Arrays;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;

/// The mean distance of an item to what a user did before; for one thread. A distance of vectors is read from the sum
/// of the history's vectors, any other history item by history item.
public final class ProfileDistance {
    private final ItemDistance distance;
    private final Interactions history;

    /// The sum of the unit vectors of the history; empty when the distance is not one of vectors.
    private final double[] total;

    /// The history's items of which something is known, `count` of them.
    private int[] known = new int[64];

    private int count;

    /// Whose history it is: it serves all runs of a user.
    private int prepared = -1;

    /// Nobody's history yet.
    ///
    /// @param distance shared by all threads
    /// @param history what users did before
    public ProfileDistance(ItemDistance distance, Interactions history) {
        this.distance = distance;
        this.history = history;
        this.total = new double[distance instanceof VectorDistance ? ((VectorDistance) distance).dimensions() : 0];
    }

    /// Nobody's history yet.
    ///
    /// @param inputs with a history
    /// @param parameters as for {@link ItemDistance#of}
    /// @return for one thread
    public static ProfileDistance of(Inputs inputs, Parameters parameters) {
        return new ProfileDistance(ItemDistance.of(inputs, parameters), inputs.history());
    }

    /// Turns to a user's history.
    ///
    /// @param user a user code
    /// @return whether anything is known of it
    public boolean toUser(int user) {
        if (user != prepared) {
            prepare(user);
            prepared = user;
        }
        return count > 0;
    }

    private void prepare(int user) {
        count = 0;
        Arrays.fill(total, 0);
        if (known.length < history.count(user)) {
            known = new int[Math.multiplyExact(history.count(user), 2)];
        }
        for (int s = history.from(user); s < history.to(user); s++) {
            int item = history.item(s);
            if (distance.knows(item)) {
                known[count++] = item;
                for (int d = 0; d < total.length; d++) {
                    total[d] += ((VectorDistance) distance).unit(item, d);
                }
            }
        }
    }

    /// The mean distance to the user's history.
    ///
    /// @param item an item code
    /// @return `NaN` when nothing is known of the item
    public double of(int item) {
        if (!distance.knows(item)) {
            return Double.NaN;
        }
        double sum = 0;
        if (total.length > 0) {
            for (int d = 0; d < total.length; d++) {
                sum += ((VectorDistance) distance).unit(item, d) * total[d];
            }
            return VectorDistance.bounded(1 - sum / count);
        }
        for (int i = 0; i < count; i++) {
            sum += distance.between(known[i], item);
        }
        return sum / count;
    }
}
