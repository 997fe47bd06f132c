package org.recscope.analytics.loading.parquet;

import java.util.Arrays;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.Vector;

/// Floating-point numbers, always as values.
final class DoubleCells extends Cells {
    private static final double[] NONE = new double[0];

    private final Leaf leaf;
    private final Hybrid ids = new Hybrid();
    private final double[][] values = new double[TURNS][0];
    private int[] codes = new int[0];
    private double[] dictionary = NONE;
    private DoubleValues plain;
    private boolean codedPage;
    private int turn;
    private int filled;

    DoubleCells(Leaf leaf) {
        this.leaf = leaf;
        this.plain = DoubleValues.none();
    }

    @Override
    void dictionary(Page page) {
        dictionary = new double[entries(page, DoubleValues.leastBytes(leaf))];
        DoubleValues.of(leaf, page).read(dictionary, 0, dictionary.length);
    }

    @Override
    void page(Page page) {
        codedPage = page.isCoded();
        if (codedPage) {
            page.ids(ids);
        } else {
            plain = DoubleValues.of(leaf, page);
        }
    }

    @Override
    void begin(int next) {
        turn = next;
        filled = 0;
    }

    @Override
    void read(int count) {
        double[] out = room(filled + count);
        if (codedPage) {
            lookUp(out, count);
        } else {
            plain.read(out, filled, count);
        }
        filled += count;
    }

    private void lookUp(double[] out, int count) {
        if (codes.length < count) {
            codes = new int[grown(codes.length, count)];
        }
        ids.read(codes, 0, count);
        check(codes, 0, count, dictionary.length);
        for (int i = 0; i < count; i++) {
            out[filled + i] = dictionary[codes[i]];
        }
    }

    private double[] room(int needed) {
        if (values[turn].length < needed) {
            values[turn] = Arrays.copyOf(values[turn], grown(values[turn].length, needed));
        }
        return values[turn];
    }

    @Override
    Vector end(int rows, NullMask nulls) {
        double[] out = room(rows);
        Spread.doubles(out, filled, rows, nulls);
        return DoubleVector.of(out, rows, nulls.copy(rows));
    }
}
