package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.kernel.data.RankedLists;

/// Makes ranked lists of the rows of a run: by user, best first, each item once. By rank where there is one, else by
/// score,
/// else as in the file; what is equal stays in the order of the file.
final class RunBuilder {
    private final PairRows rows;
    private final int users;
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
    private final List<RawList> duplicated = new ArrayList<>();
    private final List<RawList> gapped = new ArrayList<>();
    private long duplicates;
    private long dropped;

    RunBuilder(PairRows rows, @Nullable Role order, int users, int itemCount) {
        this.rows = rows;
        this.users = users;
        ranked = order == Role.RANK;
        scored = order == Role.SCORE;
        starts = starts();
        fromZero = rows.zeroRanks() > 0 && rows.zeroRanks() * 2 >= listed();
        items = new int[rows.rows()];
        keys = new double[scored || ranked && (rows.ranks() != null || !contiguous()) ? rows.rows() : 0];
        lastUser = new int[itemCount];
        tied = new long[scored ? (rows.rows() + 63) / 64 : 0];
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
            if (keys.length > 0) {
                sort.descending(keys, items, from, to);
                to = dropZeroRanks(from, to);
                note(user, from, to);
            }
            slot = keepFirst(user, from, to, slot);
            offsets[user + 1] = slot;
        }
        int[] kept = slot == items.length ? items : Arrays.copyOf(items, slot);
        RankedLists lists = scored ? new RankedLists(offsets, kept, tied) : new RankedLists(offsets, kept);
        return new LoadedRun(name, lists, ranked, rows.rows() - dropped, duplicates, duplicated, gapped);
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
                continue;
            }
            if (repeated) {
                lastUser[items[s]] = -user - 1;
            }
            if (scored && end > begin && keys[s] == keys[lastKept]) {
                tied[end >> 6] |= 1L << end;
            }
            lastKept = s;
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
