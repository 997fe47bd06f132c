package org.recscope.analytics.loading.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.format.Encoding;

/// Floating-point numbers of a page, in order.
@FunctionalInterface
interface DoubleValues {
    /// Reads the next values into an array, as cells.
    void read(double[] out, int from, int count);

    static DoubleValues none() {
        return (out, from, count) -> {
            throw Refusal.damaged("has a chunk without a page");
        };
    }

    /// Bytes that a plain value takes at least.
    static int leastBytes(Leaf leaf) {
        return switch (leaf.stored()) {
            case INT64, DOUBLE -> 8;
            case FIXED_LEN_BYTE_ARRAY -> leaf.width();
            default -> 4;
        };
    }

    static DoubleValues of(Leaf leaf, Page page) {
        boolean plain = page.encoding() == Encoding.PLAIN;
        return switch (leaf.stored()) {
            case DOUBLE -> plain ? doubles(page) : libraryDoubles(Library.reader(leaf, page));
            case FLOAT -> plain ? floats(page) : libraryFloats(Library.reader(leaf, page));
            case INT32, INT64 -> decimals(leaf, page);
            default -> leaf.meaning() == Meaning.HALF ? halves(leaf, page) : digits(leaf, page);
        };
    }

    private static DoubleValues doubles(Page page) {
        var values = ByteBuffer.wrap(page.bytes(), page.valuesFrom(), page.end() - page.valuesFrom())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer();
        return (out, from, count) -> {
            Binaries.need(count <= values.remaining());
            values.get(out, from, count);
        };
    }

    private static DoubleValues floats(Page page) {
        var values = ByteBuffer.wrap(page.bytes(), page.valuesFrom(), page.end() - page.valuesFrom())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        return (out, from, count) -> {
            Binaries.need(count <= values.remaining());
            for (int i = from; i < from + count; i++) {
                out[i] = values.get();
            }
        };
    }

    private static DoubleValues libraryDoubles(ValuesReader values) {
        return (out, from, count) -> {
            for (int i = from; i < from + count; i++) {
                out[i] = values.readDouble();
            }
        };
    }

    private static DoubleValues libraryFloats(ValuesReader values) {
        return (out, from, count) -> {
            for (int i = from; i < from + count; i++) {
                out[i] = values.readFloat();
            }
        };
    }

    private static DoubleValues decimals(Leaf leaf, Page page) {
        LongValues unscaled = LongValues.of(leaf, page);
        int scale = leaf.scale();
        return (out, from, count) -> {
            long[] some = new long[count];
            unscaled.read(some, 0, count);
            for (int i = 0; i < count; i++) {
                out[from + i] = Decimals.value(some[i], scale);
            }
        };
    }

    private static DoubleValues digits(Leaf leaf, Page page) {
        Binaries values = Binaries.of(leaf, page);
        int scale = leaf.scale();
        return (out, from, count) -> {
            for (int i = from; i < from + count; i++) {
                values.advance();
                out[i] = Decimals.value(values, scale);
            }
        };
    }

    private static DoubleValues halves(Leaf leaf, Page page) {
        Binaries values = Binaries.of(leaf, page);
        return (out, from, count) -> {
            for (int i = from; i < from + count; i++) {
                values.advance();
                int low = values.bytes()[values.from()] & 0xFF;
                out[i] = Float.float16ToFloat((short) (values.bytes()[values.from() + 1] << 8 | low));
            }
        };
    }
}
