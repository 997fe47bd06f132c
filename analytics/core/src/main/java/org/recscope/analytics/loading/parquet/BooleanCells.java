package org.recscope.analytics.loading.parquet;

import java.util.Arrays;
import org.apache.parquet.format.Encoding;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.Vector;

/// True or false: one bit each, or runs.
final class BooleanCells extends Cells {
    private final Hybrid bits = new Hybrid();
    private final boolean[][] values = new boolean[TURNS][0];
    private int[] some = new int[0];
    private byte[] bytes = new byte[0];
    private boolean runs;
    private long bit;
    private long end;
    private int turn;
    private int filled;

    @Override
    void dictionary(Page page) {
        throw Refusal.damaged("has a dictionary of truth values");
    }

    @Override
    void page(Page page) {
        bytes = page.bytes();
        bit = page.valuesFrom() * 8L;
        end = page.end() * 8L;
        runs = page.encoding() == Encoding.RLE;
        if (runs) {
            // A length of four bytes stands in front of the runs.
            bits.open(bytes, Math.min(page.valuesFrom() + 4, page.end()), page.end(), 1);
        } else if (page.encoding() != Encoding.PLAIN) {
            throw Refusal.damaged("has truth values encoded as " + page.encoding());
        }
    }

    @Override
    void begin(int next) {
        turn = next;
        filled = 0;
    }

    @Override
    void read(int count) {
        boolean[] out = room(filled + count);
        if (runs) {
            some = some.length < count ? new int[grown(some.length, count)] : some;
            bits.read(some, 0, count);
            for (int i = 0; i < count; i++) {
                out[filled + i] = some[i] != 0;
            }
        } else {
            plain(out, count);
        }
        filled += count;
    }

    private void plain(boolean[] out, int count) {
        if (end - bit < count) {
            throw Refusal.damaged("has a page with fewer values than it claims");
        }
        for (int i = filled; i < filled + count; i++, bit++) {
            out[i] = (bytes[(int) (bit >>> 3)] >>> (bit & 7) & 1) != 0;
        }
    }

    private boolean[] room(int needed) {
        if (values[turn].length < needed) {
            values[turn] = Arrays.copyOf(values[turn], grown(values[turn].length, needed));
        }
        return values[turn];
    }

    @Override
    Vector end(int rows, NullMask nulls) {
        boolean[] out = room(rows);
        Spread.booleans(out, filled, rows, nulls);
        return BooleanVector.of(out, rows, nulls.copy(rows));
    }
}
