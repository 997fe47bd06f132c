package org.recscope.analytics.loading;

import org.jspecify.annotations.Nullable;
import org.recscope.kernel.data.IntColumn;

/// Rows of (user, item) as a file has them. Users come as stretches of equal users, so that a file sorted by user costs
/// four bytes a row; ranks cost nothing while they count 1, 2, 3 … along each stretch.
final class PairRows implements PairStore {
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

    @Override
    public RunTraits traits(int users) {
        boolean[] seen = new boolean[users];
        boolean contiguous = true;
        int listed = 0;
        for (int s = 0; s < stretches(); s++) {
            contiguous &= !seen[user(s)];
            listed += seen[user(s)] ? 0 : 1;
            seen[user(s)] = true;
        }
        return new RunTraits(rows(), zeroRanks, listed, ranks == null && contiguous);
    }

    @Override
    public void parts(int users, PartTaker taker) {
        taker.take(0, users, this);
    }

    @Override
    public IntColumn.Sink sink(int most) {
        return IntColumn.of(new int[0]).sink(most);
    }

    @Override
    public void add(int user, int item) {
        begin(user);
        items.add(item);
    }

    @Override
    public void addAll(int[] user, int[] item, int count, boolean ranked, double @Nullable [] values) {
        int before = items.size();
        items.addAll(item, count);
        for (int row = 0, end; row < count; row = end) {
            if (user[row] != lastUser) {
                lastUser = user[row];
                lastStart = before + row;
                users.add(lastUser);
                starts.add(lastStart);
            }
            end = row + 1;
            while (end < count && user[end] == lastUser) {
                end++;
            }
            for (int r = row; r < end && values != null; r++) {
                if (!ranked) {
                    number(values[r]);
                } else if (ranks != null || values[r] != before + r - lastStart + 1) {
                    addRank((int) values[r], before + r);
                }
            }
        }
    }

    @Override
    public void addRanked(int user, int item, int rank) {
        add(user, item);
        zeroRanks += rank == 0 ? 1 : 0;
        addRank(rank, items.size() - 1);
    }

    /// Appends rows of one user.
    void addStretch(int user, int[] its, int from, int count) {
        begin(user);
        items.addAll(its, from, count);
    }

    /// Appends rows of one user whose ranks count on from the first one.
    void addRankedStretch(int user, int[] its, int from, int count, int firstRank) {
        addStretch(user, its, from, count);
        int before = items.size() - count;
        zeroRanks += firstRank == 0 ? 1 : 0;
        for (int i = 0; i < count && (ranks != null || firstRank != before - lastStart + 1); i++) {
            addRank(firstRank + i, before + i);
        }
    }

    private void begin(int user) {
        if (user != lastUser) {
            lastUser = user;
            lastStart = items.size();
            users.add(user);
            starts.add(lastStart);
        }
    }

    private void addRank(int rank, int row) {
        if (ranks != null) {
            ranks.add(rank);
        } else if (rank != row - lastStart + 1) {
            ranks = spellOut(row);
            ranks.add(rank);
        }
    }

    /// The ranks before a row, which counted along their stretches.
    private Ints spellOut(int before) {
        Ints spelt = new Ints(items.size() + 1L);
        for (int s = 0; s < stretches(); s++) {
            int end = Math.min(to(s), before);
            for (int row = from(s); row < end; row++) {
                spelt.add(row - from(s) + 1);
            }
        }
        return spelt;
    }

    @Override
    public void addNumbered(int user, int item, double number) {
        add(user, item);
        number(number);
    }

    private void number(double number) {
        if (numbers == null) {
            numbers = new Doubles(items.raw().length);
        }
        numbers.add(number);
    }

    @Override
    public void translate(int[] userCodes, int[] itemCodes) {
        users.translate(userCodes);
        items.translate(itemCodes);
    }
}
