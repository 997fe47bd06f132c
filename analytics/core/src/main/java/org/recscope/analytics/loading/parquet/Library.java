package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/// Encodings that are too rare to be worth a loop of our own: deltas and split streams, by parquet-column.
final class Library {
    private Library() {}

    static ValuesReader reader(Leaf leaf, Page page) {
        guard(page);
        PrimitiveType type = Types.required(PrimitiveTypeName.valueOf(name(leaf)))
                .length(leaf.width())
                .named(leaf.name());
        ColumnDescriptor descriptor = new ColumnDescriptor(new String[] {leaf.name()}, type, 0, 0);
        try {
            ValuesReader reader =
                    Encoding.valueOf(page.encoding().name()).getValuesReader(descriptor, ValuesType.VALUES);
            int length = page.end() - page.valuesFrom();
            ByteBuffer bytes =
                    ByteBuffer.wrap(page.bytes(), page.valuesFrom(), length).slice();
            reader.initFromPage(page.count(), ByteBufferInputStream.wrap(bytes));
            return reader;
        } catch (IOException e) {
            throw Refusal.damaged("has a page whose values cannot be understood");
        }
    }

    private static String name(Leaf leaf) {
        return switch (leaf.stored()) {
            case BYTE_ARRAY -> "BINARY";
            case BOOLEAN, INT32, INT64, INT96, FLOAT, DOUBLE, FIXED_LEN_BYTE_ARRAY ->
                leaf.stored().name();
        };
    }

    /// Delta encodings begin with how many values they hold, and the library makes room for them unseen.
    private static void guard(Page page) {
        switch (page.encoding()) {
            case DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY, DELTA_BYTE_ARRAY -> guardDeltas(page);
            default -> {}
        }
    }

    private static void guardDeltas(Page page) {
        int[] at = {page.valuesFrom()};
        long block = number(page, at);
        long parts = number(page, at);
        long count = number(page, at);
        boolean fine = block > 0 && block <= 1 << 20 && block % 128 == 0 && parts > 0 && block / parts >= 32;
        if (!fine || block % parts != 0 || count > page.count()) {
            throw Refusal.damaged("has a page of " + page.count() + " values whose deltas claim " + count);
        }
    }

    private static long number(Page page, int[] at) {
        long result = 0;
        for (int shift = 0; shift < 35 && at[0] < page.end(); shift += 7) {
            byte b = page.bytes()[at[0]++];
            result |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return result;
            }
        }
        throw Refusal.damaged("has a page that ends in the middle of its values");
    }
}
