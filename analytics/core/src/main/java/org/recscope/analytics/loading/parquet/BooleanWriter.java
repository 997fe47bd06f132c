package org.recscope.analytics.loading.parquet;

import java.util.BitSet;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.Vector;

/// True or false, one bit each.
final class BooleanWriter extends ColumnWriter {
    private static final int PAGE = 1 << 20;

    private final BitSet values = new BitSet();
    private int count;

    BooleanWriter(ColumnInfo info) {
        super(info);
    }

    @Override
    Type stored() {
        return Type.BOOLEAN;
    }

    @Override
    void value(Vector column, int row) {
        if (!(column instanceof BooleanVector truths)) {
            throw new IllegalArgumentException("column " + info().name() + " must be " + info().type());
        }
        values.set(count++, truths.value(row));
    }

    @Override
    byte @Nullable [] dictionary() {
        return null;
    }

    @Override
    int entries() {
        return 0;
    }

    @Override
    Encoding encoding() {
        return Encoding.PLAIN;
    }

    @Override
    void encode(int from, int to, Output out) {
        for (int i = from; i < to; i += 8) {
            int bits = 0;
            for (int b = 0; b < Math.min(8, to - i); b++) {
                bits |= values.get(i + b) ? 1 << b : 0;
            }
            out.putByte(bits);
        }
    }

    @Override
    int pageValues() {
        return PAGE;
    }

    @Override
    void clear() {
        super.clear();
        values.clear();
        count = 0;
    }
}
