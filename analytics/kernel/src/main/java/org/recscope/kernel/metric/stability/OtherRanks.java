package org.recscope.kernel.metric.stability;

import org.recscope.kernel.data.RankedLists;

/// The rank of each item in a user's list of another run; for one thread.
final class OtherRanks {
    private final RankedLists other;

    /// 0 for items that are not in the list.
    private final int[] ranks;

    private int user = -1;

    OtherRanks(RankedLists other, int items) {
        this.other = other;
        this.ranks = new int[items];
    }

    void toUser(int next) {
        if (next == user) {
            return;
        }
        for (int slot = user < 0 ? 0 : other.from(user); user >= 0 && slot < other.to(user); slot++) {
            ranks[other.item(slot)] = 0;
        }
        user = next;
        for (int slot = other.to(user) - 1; slot >= other.from(user); slot--) {
            ranks[other.item(slot)] = slot - other.from(user) + 1;
        }
    }

    int length() {
        return other.length(user);
    }

    int of(int item) {
        return ranks[item];
    }
}
