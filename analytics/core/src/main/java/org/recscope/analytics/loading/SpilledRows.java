package org.recscope.analytics.loading;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.disk.DiskColumn;
import org.recscope.analytics.loading.disk.Spill;
import org.recscope.analytics.loading.disk.TempFolder;
import org.recscope.kernel.data.IntColumn;

/// Rows that wait on the disk, some thousand users at a time in a place, so that each part fits on the heap when it is
/// its turn. Rows of one user that follow each other, as in a file sorted by user, are written together: the user, how
/// many they are, the first rank where there are ranks, the items, and the bits of other numbers. A row alone is
/// written without the count, its user turned to −1 − user.
final class SpilledRows implements PairStore {
    /// Users of a part, as a power of two.
    static final int USERS_OF_PART = 13;

    private static final int LONGEST = 1 << 10;

    /// What stands beside each item.
    private enum Beside {
        NOTHING,
        RANK,
        NUMBER
    }

    private final TempFolder folder;
    private final Spill spill;
    private final Beside beside;
    private final int bits;
    private final BitSet seen = new BitSet();

    /// The stretch at hand.
    private final int[] items = new int[LONGEST];

    private final double[] numbers = new double[LONGEST];
    private final int[] words = new int[3 + 3 * LONGEST];
    private int user = -1;
    private int firstRank;
    private int length;

    private long rows;
    private long zeroRanks;
    private boolean inOrder = true;

    /// No rows yet.
    ///
    /// @param number RANK, SCORE, RELEVANCE or null for none
    /// @param bits users of a part, as a power of two
    SpilledRows(TempFolder folder, @Nullable Role number, int bits) {
        this.folder = folder;
        this.bits = bits;
        spill = new Spill(folder);
        beside = number == null ? Beside.NOTHING : number == Role.RANK ? Beside.RANK : Beside.NUMBER;
    }

    @Override
    public void add(int who, int item) {
        if (who != user || length == LONGEST) {
            begin(who, 0);
        }
        items[length++] = item;
    }

    @Override
    public void addRanked(int who, int item, int rank) {
        zeroRanks += rank == 0 ? 1 : 0;
        addRank(who, item, rank);
    }

    private void addRank(int who, int item, int rank) {
        if (who != user || rank != firstRank + length || length == LONGEST) {
            inOrder &= who == user ? rank == firstRank + length : rank == 1;
            begin(who, rank);
        }
        items[length++] = item;
    }

    @Override
    public void addNumbered(int who, int item, double number) {
        if (who != user || length == LONGEST) {
            begin(who, 0);
        }
        numbers[length] = number;
        items[length++] = item;
    }

    @Override
    public void addAll(int[] who, int[] item, int count, boolean ranked, double @Nullable [] values) {
        for (int row = 0; row < count; row++) {
            if (values == null) {
                add(who[row], item[row]);
            } else if (ranked) {
                addRank(who[row], item[row], (int) values[row]);
            } else {
                addNumbered(who[row], item[row], values[row]);
            }
        }
    }

    private void begin(int who, int rank) {
        write();
        if (who != user) {
            inOrder &= !seen.get(who);
            seen.set(who);
            user = who;
        }
        firstRank = rank;
    }

    private void write() {
        if (length == 0) {
            return;
        }
        int at = 0;
        int own = user & (1 << bits) - 1;
        words[at++] = length == 1 ? ~own : own;
        if (length > 1) {
            words[at++] = length;
        }
        if (beside == Beside.RANK) {
            words[at++] = firstRank;
        }
        System.arraycopy(items, 0, words, at, length);
        at += length;
        for (int i = 0; i < length && beside == Beside.NUMBER; i++) {
            long number = Double.doubleToRawLongBits(numbers[i]);
            words[at++] = (int) (number >>> Integer.SIZE);
            words[at++] = (int) number;
        }
        spill.add(user >>> bits, words, at);
        rows += length;
        length = 0;
    }

    @Override
    public RunTraits traits(int users) {
        write();
        return new RunTraits(rows, zeroRanks, seen.cardinality(), inOrder);
    }

    @Override
    public void parts(int users, PartTaker taker) {
        write();
        try (spill) {
            for (int part = 0; part < spill.receivers(); part++) {
                PairRows its = new PairRows(spill.words(part));
                spill.read(part, (block, count) -> unpack(block, count, its));
                int first = part << bits;
                taker.take(first, Math.min(users, first + (1 << bits)), its);
            }
        }
    }

    private void unpack(int[] block, int count, PairRows into) {
        int at = 0;
        while (at < count) {
            boolean alone = block[at] < 0;
            int who = alone ? ~block[at] : block[at];
            int many = alone ? 1 : block[at + 1];
            at += alone ? 1 : 2;
            int rank = beside == Beside.RANK ? block[at++] : 0;
            switch (beside) {
                case NOTHING -> into.addStretch(who, block, at, many);
                case RANK -> into.addRankedStretch(who, block, at, many, rank);
                case NUMBER -> unpackNumbered(block, at, many, who, into);
            }
            at += beside == Beside.NUMBER ? 3 * many : many;
        }
    }

    private static void unpackNumbered(int[] block, int at, int many, int who, PairRows into) {
        for (int i = 0; i < many; i++) {
            int bitsAt = at + many + 2 * i;
            long number = (long) block[bitsAt] << Integer.SIZE | block[bitsAt + 1] & 0xFFFFFFFFL;
            into.addNumbered(who, block[at + i], Double.longBitsToDouble(number));
        }
    }

    @Override
    public IntColumn.Sink sink(int most) {
        return DiskColumn.sink(folder);
    }

    /// Rows come here with the codes of all files.
    @Override
    public void translate(int[] userCodes, int[] itemCodes) {}
}
