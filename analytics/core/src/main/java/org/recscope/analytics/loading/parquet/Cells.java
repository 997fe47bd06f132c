package org.recscope.analytics.loading.parquet;

import org.recscope.analytics.loading.table.Vector;

/// Collects the values of one batch of one leaf, without the nulls between them, into arrays; there is one kind for
/// each
/// array. Batches take turns with several sets of arrays, so that one is filled while others are still read.
abstract class Cells {
    /// How many batches may be alive at once.
    static final int TURNS = 3;

    /// Values per array at least; a batch of a table without lists fits.
    static final int CAPACITY = 1 << 16;

    static Cells of(Leaf leaf) {
        return switch (leaf.meaning().type()) {
            case LONG, TIMESTAMP -> new LongCells(leaf);
            case DOUBLE -> new DoubleCells(leaf);
            case BOOLEAN -> new BooleanCells();
            default -> new TextCells(leaf);
        };
    }

    /// Takes over the dictionary of a new chunk.
    abstract void dictionary(Page page);

    /// Goes on with the values of this page.
    abstract void page(Page page);

    /// Starts a batch.
    ///
    /// @param turn which arrays to use, below {@link #TURNS}
    abstract void begin(int turn);

    /// Appends values of the page, none of them null.
    abstract void read(int count);

    /// Ends the batch.
    ///
    /// @param rows nulls counted
    /// @param nulls which of them are null
    abstract Vector end(int rows, NullMask nulls);

    /// Checks what a dictionary page claims before anything is made for it.
    static int entries(Page page, int leastBytes) {
        int room = page.end() - page.valuesFrom();
        if ((long) page.count() * leastBytes > room) {
            throw Refusal.damaged("has a dictionary of " + room + " bytes that claims " + page.count() + " values");
        }
        return page.count();
    }

    /// Checks ids against their dictionary; looking for the greatest is a loop without branches.
    static void check(int[] ids, int from, int to, int size) {
        int greatest = 0;
        for (int i = from; i < to; i++) {
            greatest = Math.max(greatest, ids[i] & Integer.MAX_VALUE | ids[i] >> 31 & Integer.MAX_VALUE);
        }
        if (greatest >= size && to > from) {
            throw Refusal.damaged("has a page that asks for value " + greatest + " of a dictionary of " + size);
        }
    }

    static int grown(int length, int needed) {
        return Math.max(CAPACITY, Math.max(needed, length + (length >> 1)));
    }
}
