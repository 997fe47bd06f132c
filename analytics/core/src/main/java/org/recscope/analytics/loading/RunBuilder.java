package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;

/// Makes ranked lists of the rows of some users of a run: by user, best first, each item once. What is equal stays in
/// the order of the file.
final class RunBuilder {
    private final PairRows rows;
    private final RunRules rules;
    private final ListReading reading;
    private final int firstUser;
    private final int users;

    /// User `u` owns slots `starts[u]` to `starts[u + 1]` of `items` and `keys`, in the order of the file.
    private final int[] starts;

    private final int[] items;

    /// What is sorted by, the largest first: scores, or ranks with their sign turned; empty when nothing is to be
    /// sorted.
    private final double[] keys;

    /// The last user + 1 who had an item, to find the second time without a set.
    private final int[] lastUser;

    private final long[] tied;

    /// By slot of the finished lists; empty where nobody asks for them.
    private final float[] scores;

    private final int[] statedRanks;

    /// Whether nothing stands beside the items of the finished lists.
    private final boolean itemsAlone;

    private final List<RawList> duplicated = new ArrayList<>();
    private final List<RawList> gapped = new ArrayList<>();
    private long duplicates;
    private long dropped;

    /// Sorts rows by user.
    ///
    /// @param rules how lists are made
    /// @param lastUser one number an item, 0 before the first part of a run and then the same array for all of them
    /// @param rows the rows of these users
    /// @param firstUser the code of the first one
    /// @param users how many they are
    RunBuilder(RunRules rules, int[] lastUser, PairRows rows, int firstUser, int users) {
        this.rows = rows;
        this.rules = rules;
        this.reading = rules.reading();
        this.firstUser = firstUser;
        this.users = users;
        this.lastUser = lastUser;
        starts = starts();
        items = new int[rows.rows()];
        keys = new double[rules.sorts() ? rows.rows() : 0];
        tied = new long[rules.tiesMatter() ? (rows.rows() + 63) / 64 : 0];
        scores = new float[rules.keepsScores() ? rows.rows() : 0];
        statedRanks = new int[rules.keepsRanks() ? rows.rows() : 0];
        itemsAlone = tied.length + scores.length + statedRanks.length == 0;
        scatter();
    }

    private int[] starts() {
        int[] counts = new int[users + 1];
        for (int s = 0; s < rows.stretches(); s++) {
            counts[rows.user(s) + 1] += rows.to(s) - rows.from(s);
        }
        for (int u = 0; u < users; u++) {
            counts[u + 1] += counts[u];
        }
        return counts;
    }

    private void scatter() {
        int[] next = Arrays.copyOf(starts, users);
        int[] ranks = rows.ranks();
        double[] scores = rows.numbers();
        for (int s = 0; s < rows.stretches(); s++) {
            int from = rows.from(s);
            int length = rows.to(s) - from;
            int to = next[rows.user(s)];
            System.arraycopy(rows.items(), from, items, to, length);
            for (int i = 0; i < length && keys.length > 0; i++) {
                keys[to + i] = scores != null && rules.scored()
                        ? scores[from + i]
                        : ranks != null ? -ranks[from + i] : -(i + 1.0);
            }
            next[rows.user(s)] += length;
        }
    }

    /// Sorts and drops what is there twice.
    ListPart build() {
        StableSort sort = new StableSort();
        int[] offsets = new int[users + 1];
        int slot = 0;
        for (int user = 0; user < users; user++) {
            int from = starts[user];
            int to = starts[user + 1];
            if (reading.duplicates() == ListReading.Duplicates.LAST) {
                to = keepLast(firstUser + user, from, to);
            }
            if (keys.length > 0) {
                byDocument(from, to);
                sort.descending(keys, items, from, to);
                to = dropZeroRanks(from, to);
                note(firstUser + user, from, to);
            }
            slot = keepFirst(firstUser + user, from, to, slot);
            offsets[user + 1] = slot;
        }
        int[] kept = slot == items.length ? items : Arrays.copyOf(items, slot);
        RankedLists lists = tied.length > 0 ? new RankedLists(offsets, kept, tied) : new RankedLists(offsets, kept);
        return new ListPart(numbered(lists, slot), duplicates, dropped, duplicated, gapped);
    }

    /// With what is kept beside the items: scores where they gave the order, ranks where their numbers count.
    private RankedLists numbered(RankedLists lists, int length) {
        if (scores.length > 0) {
            return lists.withScores(Arrays.copyOf(scores, length));
        }
        return statedRanks.length > 0 ? lists.withRanks(Arrays.copyOf(statedRanks, length)) : lists;
    }

    /// Before sorting by score, which keeps the order of equals: the last id first. Scores lose what 32 bits do not
    /// hold.
    private void byDocument(int from, int to) {
        if (!rules.byDocument()) {
            return;
        }
        Vocabulary itemIds = rules.itemIds();
        Integer[] order = new Integer[to - from];
        Arrays.setAll(order, i -> from + i);
        Arrays.sort(
                order,
                Comparator.comparing((Integer slot) -> itemIds.id(items[slot])).reversed());
        int[] sortedItems = new int[order.length];
        double[] sortedKeys = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            sortedItems[i] = items[order[i]];
            sortedKeys[i] = (float) keys[order[i]];
        }
        System.arraycopy(sortedItems, 0, items, from, order.length);
        System.arraycopy(sortedKeys, 0, keys, from, order.length);
    }

    /// Of an item's rows the last of the file, in the order of the file.
    private int keepLast(int user, int from, int to) {
        int begin = to;
        for (int s = to - 1; s >= from; s--) {
            if (lastUser[items[s]] == user + 1) {
                duplicates++;
                continue;
            }
            lastUser[items[s]] = user + 1;
            items[--begin] = items[s];
            if (keys.length > 0) {
                keys[begin] = keys[s];
            }
        }
        System.arraycopy(items, begin, items, from, to - begin);
        if (keys.length > 0) {
            System.arraycopy(keys, begin, keys, from, to - begin);
        }
        for (int s = from; s < from + to - begin; s++) {
            lastUser[items[s]] = 0;
        }
        return from + to - begin;
    }

    /// Where ranks start at 1, a rank of 0 is a mistake.
    private int dropZeroRanks(int from, int to) {
        if (!rules.dropsZeroRanks()) {
            return to;
        }
        int kept = from;
        for (int s = from; s < to; s++) {
            if (keys[s] != 0) {
                keys[kept] = keys[s];
                items[kept++] = items[s];
            }
        }
        dropped += to - kept;
        return kept;
    }

    private void note(int user, int from, int to) {
        if (!rules.ranked()) {
            return;
        }
        for (int s = from; s < to; s++) {
            if (rank(s) != s - from + 1) {
                gapped.add(raw(user, from, to));
                return;
            }
        }
    }

    private int rank(int slot) {
        return (int) -keys[slot] + (rules.traits().fromZero() ? 1 : 0);
    }

    private RawList raw(int user, int from, int to) {
        long[] ranks = new long[to - from];
        for (int s = from; s < to; s++) {
            ranks[s - from] = rules.ranked() && keys.length > 0 ? rank(s) : s - from + 1;
        }
        return new RawList(user, Arrays.copyOfRange(items, from, to), ranks);
    }

    private int keepFirst(int user, int from, int to, int slot) {
        boolean repeated = hasRepeats(user, from, to);
        if (repeated) {
            duplicated.add(raw(user, from, to));
        } else if (itemsAlone) {
            System.arraycopy(items, from, items, slot, to - from);
            return slot + to - from;
        }
        int begin = slot;
        int end = slot;
        int lastKept = -1;
        for (int s = from; s < to; s++) {
            if (repeated && lastUser[items[s]] == -user - 1) {
                duplicates++;
                if (reading.duplicates() != ListReading.Duplicates.COUNTED) {
                    continue;
                }
            }
            if (repeated) {
                lastUser[items[s]] = -user - 1;
            }
            if (tied.length > 0 && end > begin && keys[s] == keys[lastKept]) {
                tied[end >> 6] |= 1L << end;
            }
            lastKept = s;
            if (scores.length > 0) {
                scores[end] = (float) keys[s];
            } else if (statedRanks.length > 0) {
                statedRanks[end] = Math.max(1, rank(s));
            }
            items[end++] = items[s];
        }
        return end;
    }

    private boolean hasRepeats(int user, int from, int to) {
        boolean repeated = false;
        for (int s = from; s < to; s++) {
            repeated |= lastUser[items[s]] == user + 1;
            lastUser[items[s]] = user + 1;
        }
        return repeated;
    }
}
