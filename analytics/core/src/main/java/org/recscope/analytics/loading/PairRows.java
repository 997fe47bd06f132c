package org.recscope.analytics.loading;

import org.jspecify.annotations.Nullable;

/// Rows of (user, item) as a file has them. Users come as stretches of equal users, so that a file sorted by user costs
/// four bytes a row; ranks cost nothing while they count 1, 2, 3 … along each stretch.
final class PairRows {
    /// User of each stretch.
    private final Ints users = new Ints(0);

    /// Where each stretch begins.
    private final Ints starts = new Ints(0);

    private final Ints items;
    private @Nullable Ints ranks;
    private @Nullable Doubles numbers;
    private int lastUser = -1;
    private int lastStart;
    private long zeroRanks;

    /// No rows yet.
    ///
    /// @param expected how many there may be
    PairRows(long expected) {
        items = new Ints(expected);
    }

    int rows() {
        return items.size();
    }

    int stretches() {
        return users.size();
    }

    int user(int stretch) {
        return users.get(stretch);
    }

    int from(int stretch) {
        return starts.get(stretch);
    }

    int to(int stretch) {
        return stretch + 1 < starts.size() ? starts.get(stretch + 1) : items.size();
    }

    int[] items() {
        return items.raw();
    }

    /// The ranks, where they are not 1, 2, 3 … along each stretch.
    int @Nullable [] ranks() {
        return ranks == null ? null : ranks.raw();
    }

    double @Nullable [] numbers() {
        return numbers == null ? null : numbers.raw();
    }

    /// Rows whose rank is 0.
    long zeroRanks() {
        return zeroRanks;
    }

    void add(int user, int item) {
        if (user != lastUser) {
            lastUser = user;
            lastStart = items.size();
            users.add(user);
            starts.add(lastStart);
        }
        items.add(item);
    }

    void addRanked(int user, int item, int rank) {
        add(user, item);
        zeroRanks += rank == 0 ? 1 : 0;
        if (ranks != null) {
            ranks.add(rank);
        } else if (rank != items.size() - lastStart) {
            ranks = spellOut();
            ranks.add(rank);
        }
    }

    /// The ranks before the last row, which counted along their stretches.
    private Ints spellOut() {
        Ints spelt = new Ints(items.size() + 1L);
        for (int s = 0; s < stretches(); s++) {
            int end = Math.min(to(s), items.size() - 1);
            for (int row = from(s); row < end; row++) {
                spelt.add(row - from(s) + 1);
            }
        }
        return spelt;
    }

    void addNumbered(int user, int item, double number) {
        add(user, item);
        if (numbers == null) {
            numbers = new Doubles(items.raw().length);
        }
        numbers.add(number);
    }

    /// Puts the codes of larger vocabularies in place of the codes here.
    void translate(int[] userCodes, int[] itemCodes) {
        users.translate(userCodes);
        items.translate(itemCodes);
    }
}
