package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;

/// Makes ranked lists of the rows of a run: by user, best first, each item once. By rank where there is one, else by
/// score,
/// else as in the file; what is equal stays in the order of the file.
final class RunBuilder {
    private final PairRows rows;
    private final int users;
    private final Vocabulary itemIds;
    private final ListReading reading;
    private final boolean ranked;
    private final boolean scored;
    private final boolean fromZero;

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
    private final List<RawList> duplicated = new ArrayList<>();
    private final List<RawList> gapped = new ArrayList<>();
    private long duplicates;
    private long dropped;

    RunBuilder(PairRows rows, @Nullable Role order, int users, Vocabulary itemIds, ListReading reading) {
        this.rows = rows;
        this.users = users;
        this.itemIds = itemIds;
        this.reading = reading;
        ranked = order == Role.RANK;
        scored = order == Role.SCORE;
        starts = starts();
        fromZero = rows.zeroRanks() > 0 && rows.zeroRanks() * 2 >= listed();
        items = new int[rows.rows()];
        keys = new double[scored || ranked && (rows.ranks() != null || !contiguous()) ? rows.rows() : 0];
        lastUser = new int[itemIds.size()];
        tied = new long[tiesMatter() ? (rows.rows() + 63) / 64 : 0];
        scores = new float[scored && !reading.equals(ListReading.USUAL) ? rows.rows() : 0];
        boolean stated = ranked && reading.ranks() == ListReading.Ranks.STATED && keys.length > 0;
        statedRanks = new int[stated ? rows.rows() : 0];
        scatter();
    }

    /// Whether metrics are to know which items are tied.
    private boolean tiesMatter() {
        return scored && reading.ties() != ListReading.Ties.FILE && reading.ties() != ListReading.Ties.DOCNO;
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

    /// How many users have rows.
    private int listed() {
        int listed = 0;
        for (int u = 0; u < users; u++) {
            listed += starts[u + 1] > starts[u] ? 1 : 0;
        }
        return listed;
    }

    /// Whether every user has one stretch only.
    private boolean contiguous() {
        boolean[] seen = new boolean[users];
        for (int s = 0; s < rows.stretches(); s++) {
            if (seen[rows.user(s)]) {
                return false;
            }
            seen[rows.user(s)] = true;
        }
        return true;
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
                keys[to + i] =
                        scores != null && scored ? scores[from + i] : ranks != null ? -ranks[from + i] : -(i + 1.0);
            }
            next[rows.user(s)] += length;
        }
    }

    /// Sorts, drops what is there twice and ends the run.
    LoadedRun build(String name) {
        StableSort sort = new StableSort();
        int[] offsets = new int[users + 1];
        int slot = 0;
        for (int user = 0; user < users; user++) {
            int from = starts[user];
            int to = starts[user + 1];
            if (reading.duplicates() == ListReading.Duplicates.LAST) {
                to = keepLast(user, from, to);
            }
            if (keys.length > 0) {
                byDocument(from, to);
                sort.descending(keys, items, from, to);
                to = dropZeroRanks(from, to);
                note(user, from, to);
            }
            slot = keepFirst(user, from, to, slot);
            offsets[user + 1] = slot;
        }
        int[] kept = slot == items.length ? items : Arrays.copyOf(items, slot);
        RankedLists lists = tied.length > 0 ? new RankedLists(offsets, kept, tied) : new RankedLists(offsets, kept);
        lists = numbered(lists, slot);
        return new LoadedRun(name, lists, ranked, rows.rows() - dropped, duplicates, duplicated, gapped);
    }

    /// With what is kept beside the items: scores where they gave the order, ranks where their numbers count.
    private RankedLists numbered(RankedLists lists, int length) {
        if (scored && scores.length > 0) {
            return lists.withScores(Arrays.copyOf(scores, length));
        }
        return statedRanks.length > 0 ? lists.withRanks(Arrays.copyOf(statedRanks, length)) : lists;
    }

    /// Before sorting by score, which keeps the order of equals: the last id first. Scores lose what 32 bits do not
    /// hold.
    private void byDocument(int from, int to) {
        if (!scored || reading.ties() != ListReading.Ties.DOCNO) {
            return;
        }
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
        if (!ranked || fromZero || rows.zeroRanks() == 0) {
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
        if (!ranked) {
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
        return (int) -keys[slot] + (fromZero ? 1 : 0);
    }

    private RawList raw(int user, int from, int to) {
        long[] ranks = new long[to - from];
        for (int s = from; s < to; s++) {
            ranks[s - from] = ranked && keys.length > 0 ? rank(s) : s - from + 1;
        }
        return new RawList(user, Arrays.copyOfRange(items, from, to), ranks);
    }

    private int keepFirst(int user, int from, int to, int slot) {
        int begin = slot;
        int end = slot;
        int lastKept = -1;
        boolean repeated = hasRepeats(user, from, to);
        if (repeated) {
            duplicated.add(raw(user, from, to));
        }
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

    /// What had to be decided, for the reader of the numbers.
    ///
    /// @param zeroRanks the first rows of rank 0, worded as mistakes
    List<Problem> problems(Path file, List<Problem> zeroRanks) {
        if (fromZero) {
            return List.of(new Problem.Remark(
                    Severity.NOTE, file, null, "has ranks that start at 0", "One was added to every rank."));
        }
        if (dropped > 0) {
            return List.of(new Problem.SkippedRows(Severity.WARNING, file, dropped, rows.rows(), zeroRanks));
        }
        if (!ranked && !scored) {
            return List.of(
                    new Problem.Remark(
                            Severity.NOTE,
                            file,
                            null,
                            "has neither ranks nor scores",
                            "The order of its rows is the order of the lists; choose a column of ranks or scores if that is wrong."));
        }
        return List.of();
    }
}
