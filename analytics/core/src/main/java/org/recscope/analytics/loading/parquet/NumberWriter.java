package org.recscope.analytics.loading.parquet;

import java.util.Arrays;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.Vector;

/// Numbers of eight bytes, whole or not: the bits are stored alike. Coded where the dictionary and its codes are
/// clearly
/// smaller than the numbers.
final class NumberWriter extends ColumnWriter {
    private static final int PAGE = 1 << 17;
    /// After so many values, a column that hardly repeats itself is given up.
    private static final int LOOK = 1 << 16;

    private final boolean whole;
    private long[] values = new long[0];
    private int count;
    private int[] codes = new int[0];
    private LongCodes dictionary = new LongCodes();
    private boolean coded;

    NumberWriter(ColumnInfo info) {
        super(info);
        whole = info.type().element() != ColumnType.DOUBLE;
    }

    @Override
    Type stored() {
        return whole ? Type.INT64 : Type.DOUBLE;
    }

    @Override
    void value(Vector column, int row) {
        if (count == values.length) {
            values = Arrays.copyOf(values, Cells.grown(count, count + 1));
        }
        values[count++] = switch (column) {
            case LongVector numbers when whole -> numbers.value(row);
            case DoubleVector numbers when !whole -> Double.doubleToRawLongBits(numbers.value(row));
            default -> throw new IllegalArgumentException("column " + info().name() + " must be " + info().type());
        };
    }

    @Override
    byte @Nullable [] dictionary() {
        coded = count > 0 && code();
        if (!coded) {
            return null;
        }
        Output out = new Output();
        for (int i = 0; i < dictionary.size(); i++) {
            out.putLong(dictionary.value(i));
        }
        return Arrays.copyOf(out.bytes(), out.size());
    }

    /// Gives every value a code, unless that does not pay.
    private boolean code() {
        dictionary = new LongCodes();
        codes = codes.length < count ? new int[values.length] : codes;
        for (int i = 0; i < count; i++) {
            codes[i] = dictionary.add(values[i]);
            if (i == LOOK && dictionary.size() > LOOK / 4 * 3 || dictionary.size() > count / 2 + 1) {
                return false;
            }
        }
        long bits = HybridWriter.width(dictionary.size() - 1);
        return 64L * dictionary.size() + bits * count < 64L * count * 4 / 5;
    }

    @Override
    int entries() {
        return dictionary.size();
    }

    @Override
    Encoding encoding() {
        return coded ? Encoding.RLE_DICTIONARY : Encoding.PLAIN;
    }

    @Override
    void encode(int from, int to, Output out) {
        if (coded) {
            int width = HybridWriter.width(dictionary.size() - 1);
            out.putByte(width);
            HybridWriter.write(codes, from, to, width, out);
            return;
        }
        for (int i = from; i < to; i++) {
            out.putLong(values[i]);
        }
    }

    @Override
    int pageValues() {
        return PAGE;
    }

    @Override
    void clear() {
        super.clear();
        count = 0;
    }
}
