package org.recscope.analytics.loading.parquet;

import java.nio.ByteBuffer;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.format.Encoding;

/// Byte strings of a page, one after the other: a cursor over arrays, so that no object is made for a value.
abstract class Binaries {
    private byte[] bytes = new byte[0];
    private int from;
    private int length;

    static Binaries none() {
        return new Binaries() {
            @Override
            void advance() {
                throw Refusal.damaged("has a chunk without a page");
            }
        };
    }

    /// Bytes that a plain value takes at least.
    static int leastBytes(Leaf leaf) {
        return LongValues.leastBytes(leaf);
    }

    static Binaries of(Leaf leaf, Page page) {
        if (page.encoding() != Encoding.PLAIN) {
            return new FromLibrary(Library.reader(leaf, page));
        }
        return switch (leaf.stored()) {
            case INT96 -> new Fixed(page, 12);
            case FIXED_LEN_BYTE_ARRAY -> new Fixed(page, leaf.width());
            default -> new Prefixed(page);
        };
    }

    /// Goes to the next value.
    abstract void advance();

    final void set(byte[] array, int start, int size) {
        bytes = array;
        from = start;
        length = size;
    }

    final byte[] bytes() {
        return bytes;
    }

    final int from() {
        return from;
    }

    final int length() {
        return length;
    }

    static void need(boolean there) {
        if (!there) {
            throw Refusal.damaged("has a page with fewer values than it claims");
        }
    }

    /// Each with its length in four bytes before it.
    private static final class Prefixed extends Binaries {
        private final byte[] page;
        private final int end;
        private int at;

        Prefixed(Page page) {
            this.page = page.bytes();
            this.at = page.valuesFrom();
            this.end = page.end();
        }

        @Override
        void advance() {
            need(end - at >= 4);
            int size = (int) Bytes.INT.get(page, at);
            at += 4;
            if (size < 0 || size > end - at) {
                throw Refusal.damaged("has a text that claims " + size + " bytes where " + (end - at) + " are left");
            }
            set(page, at, size);
            at += size;
        }
    }

    /// All of one length.
    private static final class Fixed extends Binaries {
        private final byte[] page;
        private final int width;
        private final int end;
        private int at;

        Fixed(Page page, int width) {
            this.page = page.bytes();
            this.at = page.valuesFrom();
            this.end = page.end();
            this.width = width;
        }

        @Override
        void advance() {
            need(end - at >= width);
            set(page, at, width);
            at += width;
        }
    }

    private static final class FromLibrary extends Binaries {
        private final ValuesReader values;

        FromLibrary(ValuesReader values) {
            this.values = values;
        }

        @Override
        void advance() {
            ByteBuffer value = values.readBytes().toByteBuffer();
            if (value.hasArray()) {
                set(value.array(), value.arrayOffset() + value.position(), value.remaining());
            } else {
                byte[] copy = new byte[value.remaining()];
                value.get(copy);
                set(copy, 0, copy.length);
            }
        }
    }
}
