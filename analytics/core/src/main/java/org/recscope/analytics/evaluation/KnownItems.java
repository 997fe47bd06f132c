package org.recscope.analytics.evaluation;

import org.recscope.kernel.data.Interactions;

/// Whether a user had an item before, asked user by user: one look at 64 bits rules out most items. For one thread.
final class KnownItems {
    private final Interactions history;
    private int user = -1;

    /// Bit `item mod 64` is set for every item of the user's history.
    private long filter;

    KnownItems(Interactions history) {
        this.history = history;
    }

    boolean contains(int asked, int item) {
        if (asked != user) {
            toUser(asked);
        }
        return (filter >>> item & 1) != 0 && history.contains(asked, item);
    }

    private void toUser(int next) {
        user = next;
        filter = 0;
        for (int slot = history.from(next); slot < history.to(next); slot++) {
            filter |= 1L << history.item(slot);
        }
    }
}
