package org.recscope.analytics.loading.parquet;

import java.util.Arrays;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;

/// Texts. Coded pages keep the chunk's dictionary; where values without a code come, the batch gets a dictionary of its
/// own that begins with the chunk's entries.
final class TextCells extends Cells {
    private static final TextDictionary EMPTY = new TextDictionary(new String[0]);

    private final Leaf leaf;
    private final Hybrid ids = new Hybrid();
    private final int[][] codes = new int[TURNS][0];
    private final TextPool pool = new TextPool();
    private TextDictionary dictionary = EMPTY;
    private Binaries plain;
    private boolean codedPage;
    private boolean codedBatch;
    private int codedFrom;
    private int turn;
    private int filled;

    TextCells(Leaf leaf) {
        this.leaf = leaf;
        this.plain = Binaries.none();
    }

    @Override
    void dictionary(Page page) {
        String[] entries = new String[entries(page, Binaries.leastBytes(leaf))];
        Binaries values = Binaries.of(leaf, page);
        for (int i = 0; i < entries.length; i++) {
            values.advance();
            entries[i] = Texts.of(leaf, values);
        }
        dictionary = new TextDictionary(entries);
    }

    @Override
    void page(Page page) {
        codedPage = page.isCoded();
        codedFrom = -1;
        if (codedPage) {
            page.ids(ids);
        } else {
            plain = Binaries.of(leaf, page);
        }
    }

    @Override
    void begin(int next) {
        turn = next;
        filled = 0;
        codedBatch = true;
        codedFrom = -1;
        pool.clear();
    }

    @Override
    void read(int count) {
        int needed = filled + count;
        if (codes[turn].length < needed) {
            codes[turn] = Arrays.copyOf(codes[turn], grown(codes[turn].length, needed));
        }
        int[] out = codes[turn];
        if (codedPage) {
            ids.read(out, filled, count);
            check(out, filled, needed, dictionary.size());
            if (!codedBatch) {
                shift(out, needed);
            }
        } else {
            readTexts(out, needed);
        }
        filled = needed;
    }

    private void readTexts(int[] out, int needed) {
        if (codedBatch) {
            codedBatch = false;
            if (filled > 0) {
                pool.addAll(dictionary);
            }
        }
        for (int i = filled; i < needed; i++) {
            plain.advance();
            out[i] = pool.code(leaf, plain);
        }
    }

    /// The chunk's entries stand somewhere in the batch's own dictionary.
    private void shift(int[] out, int needed) {
        if (codedFrom < 0) {
            codedFrom = pool.addAll(dictionary);
        }
        for (int i = filled; i < needed; i++) {
            out[i] += codedFrom;
        }
    }

    @Override
    Vector end(int rows, NullMask nulls) {
        if (codes[turn].length < rows) {
            codes[turn] = Arrays.copyOf(codes[turn], grown(codes[turn].length, rows));
        }
        Spread.codes(codes[turn], filled, rows, nulls);
        return TextVector.of(codes[turn], rows, codedBatch ? dictionary : pool.dictionary());
    }
}
