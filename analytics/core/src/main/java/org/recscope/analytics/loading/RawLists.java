package org.recscope.analytics.loading;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.kernel.data.IntColumn;

/// Lists as the file had them, read anew each time one is asked for, so that many cost the heap little.
final class RawLists extends AbstractList<RawList> {
    private final int[] users;

    /// List `l` owns slots `starts[l]` to `starts[l + 1]`.
    private final int[] starts;

    private final IntColumn items;
    private final IntColumn ranks;

    private RawLists(Builder parts, IntColumn items, IntColumn ranks) {
        users = Arrays.copyOf(parts.users.raw(), parts.users.size());
        starts = Arrays.copyOf(parts.starts.raw(), parts.starts.size());
        this.items = items;
        this.ranks = ranks;
    }

    @Override
    public int size() {
        return users.length;
    }

    @Override
    public RawList get(int index) {
        int from = starts[index];
        int[] its = new int[starts[index + 1] - from];
        long[] stated = new long[its.length];
        for (int i = 0; i < its.length; i++) {
            its[i] = items.get(from + i);
            stated[i] = ranks.get(from + i);
        }
        return new RawList(users[index], its, stated);
    }

    /// Collects lists; for one thread.
    static final class Builder {
        private final PairStore store;
        private final Ints users = new Ints(0);
        private final Ints starts = new Ints(0);
        private IntColumn.@Nullable Sink items;
        private IntColumn.@Nullable Sink ranks;

        /// Nothing yet, and no file before there is something.
        Builder(PairStore store) {
            this.store = store;
        }

        void addAll(List<RawList> lists) {
            lists.forEach(this::add);
        }

        private void add(RawList list) {
            IntColumn.Sink itemsTo = items == null ? store.sink(0) : items;
            IntColumn.Sink ranksTo = ranks == null ? store.sink(0) : ranks;
            users.add(list.user());
            starts.add(itemsTo.size());
            for (int i = 0; i < list.length(); i++) {
                itemsTo.add(list.item(i));
                ranksTo.add((int) list.rank(i));
            }
            items = itemsTo;
            ranks = ranksTo;
        }

        List<RawList> build() {
            if (items == null || ranks == null) {
                return List.of();
            }
            starts.add(items.size());
            return new RawLists(this, items.end(), ranks.end());
        }
    }
}
