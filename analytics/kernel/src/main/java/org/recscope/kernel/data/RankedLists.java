package org.recscope.kernel.data;

/// One run: for every user the recommended items, best first, each item at most once unless somebody asked to keep
/// duplicates.
///
/// Where scores alone decided the order, neighbours of equal score are tied: a bit a slot says so. Scores are kept
/// where somebody reads them, ranks where they are not simply 1, 2, 3 …
public final class RankedLists {
    private static final IntColumn NOTHING = IntColumn.of(new int[0]);

    /// User `u` owns slots `offsets[u]` (inclusive) to `offsets[u + 1]` (exclusive) of `items`.
    private final int[] offsets;

    /// Item codes of the item vocabulary.
    private final IntColumn items;

    /// Bit `s` is set where slot `s` has the score of slot `s − 1` of the same user; empty when nothing is tied.
    private final long[] tied;

    /// One a slot, as bits; empty when they are not kept.
    private final IntColumn scores;

    /// One a slot, never decreasing within a user; empty when ranks are 1, 2, 3 … without gaps.
    private final IntColumn ranks;

    /// A run whose order is given by ranks: no ties. The arrays are taken over, not copied.
    ///
    /// @param offsets length users + 1, from 0 to the number of items, never decreasing
    /// @param items item codes, best first for each user
    public RankedLists(int[] offsets, int[] items) {
        this(offsets, items, new long[0]);
    }

    /// A run whose order comes from scores. The arrays are taken over, not copied.
    ///
    /// @param offsets length users + 1, from 0 to the number of items, never decreasing
    /// @param items item codes, best first for each user; tied items in the order of the file
    /// @param tied bit `s` (of word `s / 64`) set where slot `s` has the score of slot `s − 1` of the same
    ///     user; words that are not there are zero
    public RankedLists(int[] offsets, int[] items, long[] tied) {
        this(offsets, IntColumn.of(items), tied);
    }

    /// A run wherever its items are kept. The arrays are taken over, not copied.
    ///
    /// @param offsets length users + 1, from 0 to the number of items, never decreasing
    /// @param items item codes, best first for each user; tied items in the order of the file
    /// @param tied bit `s` (of word `s / 64`) set where slot `s` has the score of slot `s − 1` of the same
    ///     user; words that are not there are zero
    public RankedLists(int[] offsets, IntColumn items, long[] tied) {
        this(Offsets.check(offsets, items.length()), items, anySet(tied) ? tied : new long[0], NOTHING, NOTHING);
    }

    private RankedLists(int[] offsets, IntColumn items, long[] tied, IntColumn scores, IntColumn ranks) {
        this.offsets = offsets;
        this.items = items;
        this.tied = tied;
        this.scores = scores;
        this.ranks = ranks;
    }

    /// The same lists with the scores that were given to them.
    ///
    /// @param given one a slot; `NaN` where there is none
    /// @return a run that shares the items
    public RankedLists withScores(float[] given) {
        return withScores(IntColumn.ofReals(given));
    }

    /// The same lists with the scores that were given to them.
    ///
    /// @param given one a slot, as bits; `NaN` where there is none
    /// @return a run that shares the items
    public RankedLists withScores(IntColumn given) {
        return new RankedLists(offsets, items, tied, checked(given, "scores"), ranks);
    }

    /// The same lists with the ranks that the file gave them, gaps and all.
    ///
    /// @param given one a slot, at least 1, never decreasing within a user; taken over, not copied
    /// @return a run that shares the items
    public RankedLists withRanks(int[] given) {
        return withRanks(IntColumn.of(given));
    }

    /// The same lists with the ranks that the file gave them, gaps and all.
    ///
    /// @param given one a slot, at least 1, never decreasing within a user
    /// @return a run that shares the items
    public RankedLists withRanks(IntColumn given) {
        return new RankedLists(offsets, items, tied, scores, checked(given, "ranks"));
    }

    private IntColumn checked(IntColumn given, String what) {
        if (given.length() != rows()) {
            throw new IllegalArgumentException(given.length() + " " + what + " for " + rows() + " recommendations");
        }
        return given;
    }

    private static boolean anySet(long[] words) {
        for (long word : words) {
            if (word != 0) {
                return true;
            }
        }
        return false;
    }

    /// Lists written out, for small examples.
    ///
    /// @param lists the items of user 0, of user 1 …
    /// @return a run without ties
    public static RankedLists of(int[]... lists) {
        int[] offsets = new int[lists.length + 1];
        for (int u = 0; u < lists.length; u++) {
            offsets[u + 1] = offsets[u] + lists[u].length;
        }
        int[] items = new int[offsets[lists.length]];
        for (int u = 0; u < lists.length; u++) {
            System.arraycopy(lists[u], 0, items, offsets[u], lists[u].length);
        }
        return new RankedLists(offsets, items);
    }

    /// How many users there are, those with empty lists included.
    ///
    /// @return user codes are below this
    public int users() {
        return offsets.length - 1;
    }

    /// How many recommendations there are.
    ///
    /// @return slots are below this
    public int rows() {
        return items.length();
    }

    /// The slot of a user's best item.
    ///
    /// @param user in \[0, users)
    /// @return equal to {@link #to} when the list is empty
    public int from(int user) {
        return offsets[user];
    }

    /// The slot after a user's last item.
    ///
    /// @param user in \[0, users)
    /// @return exclusive end
    public int to(int user) {
        return offsets[user + 1];
    }

    /// How many items a user was recommended.
    ///
    /// @param user in \[0, users)
    /// @return 0 for an empty list
    public int length(int user) {
        return offsets[user + 1] - offsets[user];
    }

    /// The item in a slot.
    ///
    /// @param slot in \[0, rows)
    /// @return an item code
    public int item(int slot) {
        return items.get(slot);
    }

    /// Whether a slot has the same score as the slot before it, of the same user.
    ///
    /// @param slot in \[0, rows)
    /// @return false where ranks gave the order, and for everybody's first item
    public boolean tied(int slot) {
        int word = slot >> 6;
        return word < tied.length && (tied[word] >>> slot & 1) != 0;
    }

    /// Whether anything is tied at all.
    ///
    /// @return false means {@link #tied} is false everywhere
    public boolean hasTies() {
        return tied.length > 0;
    }

    /// Whether scores are kept.
    ///
    /// @return false means that {@link #score} must not be asked
    public boolean hasScores() {
        return scores.length() > 0 || rows() == 0;
    }

    /// The score in a slot.
    ///
    /// @param slot in \[0, rows)
    /// @return `NaN` where the file has none
    public float score(int slot) {
        return scores.real(slot);
    }

    /// Whether ranks have gaps or repeat.
    ///
    /// @return false means that the rank of a slot is its place in the list
    public boolean hasRanks() {
        return ranks.length() > 0;
    }

    /// The rank in a slot, where {@link #hasRanks}.
    ///
    /// @param slot in \[0, rows)
    /// @return at least 1
    public int rank(int slot) {
        return ranks.get(slot);
    }

    /// The same lists, with empty ones for users that the run never saw.
    ///
    /// @param users at least {@link #users()}
    /// @return a run of that many users, which shares the items
    public RankedLists padded(int users) {
        return users == users() ? this : new RankedLists(Offsets.padded(offsets, users), items, tied, scores, ranks);
    }

    /// The same lists in the order they have, as if ranks had given it.
    ///
    /// @return a run without ties, which shares the items
    public RankedLists untied() {
        return new RankedLists(offsets, items, new long[0], scores, ranks);
    }

    /// The lists without some items; those below move up and ranks are counted anew. Neighbours stay tied where all
    /// between them are gone too.
    ///
    /// @param keep asked once a row, users and then slots ascending
    /// @return a run of as many users
    public RankedLists filtered(RowTest keep) {
        int[] ends = new int[offsets.length];
        IntColumn.Sink kept = items.sink(items.length());
        IntColumn.Sink keptScores = scores.sink(scores.length());
        long[] ties = new long[tied.length];
        for (int user = 0; user < users(); user++) {
            boolean chained = false;
            for (int slot = offsets[user]; slot < offsets[user + 1]; slot++) {
                chained &= tied(slot);
                if (keep.test(user, item(slot))) {
                    if (chained) {
                        ties[kept.size() >> 6] |= 1L << kept.size();
                    }
                    if (scores.length() > 0) {
                        keptScores.add(scores.get(slot));
                    }
                    kept.add(item(slot));
                    chained = true;
                }
            }
            ends[user + 1] = kept.size();
        }
        RankedLists lists = new RankedLists(ends, kept.end(), ties);
        return scores.length() == 0 ? lists : lists.withScores(keptScores.end());
    }

    /// The same lists with the items of each user in another order; scores, ranks and ties are left behind.
    ///
    /// @param order told the slots of a user and where to put their items, users ascending
    /// @return a run of as many users
    public RankedLists reordered(Reordering order) {
        IntColumn.Sink placed = items.sink(items.length());
        for (int user = 0; user < users(); user++) {
            order.place(user, this, placed);
        }
        return new RankedLists(offsets, placed.end(), new long[0]);
    }

    /// Puts the items of a user in another order.
    @FunctionalInterface
    public interface Reordering {
        /// Appends every item of a user once.
        ///
        /// @param user user code
        /// @param lists where the items are
        /// @param placed where they go
        void place(int user, RankedLists lists, IntColumn.Sink placed);
    }

    /// Says yes or no to a recommendation.
    @FunctionalInterface
    public interface RowTest {
        /// Whether it holds.
        ///
        /// @param user user code
        /// @param item item code
        /// @return true when it does
        boolean test(int user, int item);
    }
}
