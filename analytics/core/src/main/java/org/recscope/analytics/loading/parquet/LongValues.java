package org.recscope.analytics.loading.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.format.Encoding;

/// Whole numbers of a page, in order.
@FunctionalInterface
interface LongValues {
    /// Reads the next values into an array, as cells.
    void read(long[] out, int from, int count);

    static LongValues none() {
        return (out, from, count) -> {
            throw Refusal.damaged("has a chunk without a page");
        };
    }

    /// Bytes that a plain value takes at least.
    static int leastBytes(Leaf leaf) {
        return switch (leaf.stored()) {
            case INT64 -> 8;
            case INT96 -> 12;
            case FIXED_LEN_BYTE_ARRAY -> leaf.width();
            default -> 4;
        };
    }

    static LongValues of(Leaf leaf, Page page) {
        LongValues stored = stored(leaf, page);
        Meaning meaning = leaf.meaning();
        return switch (meaning) {
            case SIGNED, MILLIS, UNSIGNED_LONG, JULIAN, DECIMAL_WHOLE -> stored;
            default ->
                (out, from, count) -> {
                    stored.read(out, from, count);
                    meaning.convert(out, from, from + count);
                };
        };
    }

    private static LongValues stored(Leaf leaf, Page page) {
        boolean plain = page.encoding() == Encoding.PLAIN;
        return switch (leaf.stored()) {
            case INT64 -> plain ? longs(page) : libraryLongs(Library.reader(leaf, page));
            case INT32 -> plain ? ints(page) : libraryInts(Library.reader(leaf, page));
            case INT96 -> julian(Binaries.of(leaf, page));
            default -> digits(Binaries.of(leaf, page));
        };
    }

    private static LongValues longs(Page page) {
        var values = ByteBuffer.wrap(page.bytes(), page.valuesFrom(), page.end() - page.valuesFrom())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer();
        return (out, from, count) -> {
            Binaries.need(count <= values.remaining());
            values.get(out, from, count);
        };
    }

    private static LongValues ints(Page page) {
        var values = ByteBuffer.wrap(page.bytes(), page.valuesFrom(), page.end() - page.valuesFrom())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer();
        return (out, from, count) -> {
            Binaries.need(count <= values.remaining());
            for (int i = from; i < from + count; i++) {
                out[i] = values.get();
            }
        };
    }

    private static LongValues libraryLongs(ValuesReader values) {
        return (out, from, count) -> {
            for (int i = from; i < from + count; i++) {
                out[i] = values.readLong();
            }
        };
    }

    private static LongValues libraryInts(ValuesReader values) {
        return (out, from, count) -> {
            for (int i = from; i < from + count; i++) {
                out[i] = values.readInteger();
            }
        };
    }

    private static LongValues julian(Binaries values) {
        return (out, from, count) -> {
            for (int i = from; i < from + count; i++) {
                values.advance();
                Binaries.need(values.length() == 12);
                long nanos = (long) Bytes.LONG.get(values.bytes(), values.from());
                long day = (int) Bytes.INT.get(values.bytes(), values.from() + 8) - 2_440_588L;
                out[i] = day * 86_400_000L + Math.floorDiv(nanos, 1_000_000L);
            }
        };
    }

    private static LongValues digits(Binaries values) {
        return (out, from, count) -> {
            for (int i = from; i < from + count; i++) {
                values.advance();
                out[i] = Decimals.whole(values);
            }
        };
    }
}
