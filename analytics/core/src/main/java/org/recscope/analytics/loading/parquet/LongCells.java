package org.recscope.analytics.loading.parquet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.LongDictionary;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.Vector;

/// Whole numbers. As long as all pages of a batch are coded against the chunk's dictionary, so is the batch.
final class LongCells extends Cells {
    private final Leaf leaf;
    private final Hybrid ids = new Hybrid();
    private final long[][] values = new long[TURNS][0];
    private final int[][] codes = new int[TURNS][0];
    private @Nullable LongDictionary dictionary;
    private LongValues plain;
    private boolean codedPage;
    private boolean codedBatch;
    private int turn;
    private int filled;

    LongCells(Leaf leaf) {
        this.leaf = leaf;
        this.plain = LongValues.none();
    }

    @Override
    void dictionary(Page page) {
        long[] entries = new long[entries(page, LongValues.leastBytes(leaf))];
        LongValues.of(leaf, page).read(entries, 0, entries.length);
        dictionary = new LongDictionary(entries);
    }

    @Override
    void page(Page page) {
        codedPage = page.isCoded();
        if (codedPage) {
            page.ids(ids);
        } else {
            plain = LongValues.of(leaf, page);
        }
    }

    @Override
    void begin(int next) {
        turn = next;
        filled = 0;
        codedBatch = true;
    }

    @Override
    void read(int count) {
        if (codedPage && codedBatch) {
            readCodes(count);
        } else {
            decode();
            readValues(count);
        }
        filled += count;
    }

    private LongDictionary known() {
        if (dictionary == null) {
            throw Refusal.damaged("has a page that needs a dictionary, but there is none");
        }
        return dictionary;
    }

    private void readCodes(int count) {
        int needed = filled + count;
        if (codes[turn].length < needed) {
            codes[turn] = Arrays.copyOf(codes[turn], grown(codes[turn].length, needed));
        }
        ids.read(codes[turn], filled, count);
        check(codes[turn], filled, needed, known().size());
    }

    private void readValues(int count) {
        long[] out = room(filled + count);
        if (!codedPage) {
            plain.read(out, filled, count);
            return;
        }
        int[] some = new int[count];
        ids.read(some, 0, count);
        check(some, 0, count, known().size());
        for (int i = 0; i < count; i++) {
            out[filled + i] = known().value(some[i]);
        }
    }

    /// Turns the codes of the batch into values, because values without a code follow.
    private void decode() {
        if (codedBatch && filled > 0) {
            long[] out = room(filled);
            for (int i = 0; i < filled; i++) {
                out[i] = known().value(codes[turn][i]);
            }
        }
        codedBatch = false;
    }

    private long[] room(int needed) {
        if (values[turn].length < needed) {
            values[turn] = Arrays.copyOf(values[turn], grown(values[turn].length, needed));
        }
        return values[turn];
    }

    @Override
    Vector end(int rows, NullMask nulls) {
        if (codedBatch && dictionary != null) {
            if (codes[turn].length < rows) {
                codes[turn] = Arrays.copyOf(codes[turn], grown(codes[turn].length, rows));
            }
            Spread.codes(codes[turn], filled, rows, nulls);
            return LongVector.coded(codes[turn], rows, dictionary);
        }
        long[] out = room(rows);
        Spread.longs(out, filled, rows, nulls);
        return LongVector.of(out, rows, nulls.copy(rows));
    }
}
