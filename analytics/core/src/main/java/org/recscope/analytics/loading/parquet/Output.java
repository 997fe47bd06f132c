package org.recscope.analytics.loading.parquet;

import java.util.Arrays;

/// Bytes being put together, numbers least byte first.
final class Output {
    private byte[] bytes = new byte[1 << 16];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    void putByte(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void putInt(int value) {
        room(4);
        Bytes.INT.set(bytes, size, value);
        size += 4;
    }

    void putLong(long value) {
        room(8);
        Bytes.LONG.set(bytes, size, value);
        size += 8;
    }

    /// The lowest `count` bytes of a number.
    void putBytes(int value, int count) {
        for (int i = 0; i < count; i++) {
            putByte(value >>> 8 * i);
        }
    }

    /// Seven bits a byte, the highest bit set while more follow.
    void putVariable(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            putByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        putByte(rest);
    }

    void put(byte[] from) {
        room(from.length);
        System.arraycopy(from, 0, bytes, size, from.length);
        size += from.length;
    }

    /// Keeps four bytes free for a length that is known later.
    ///
    /// @return where they are
    int reserveLength() {
        putInt(0);
        return size;
    }

    /// Fills in how many bytes came after a reserved length.
    void setLength(int reserved) {
        Bytes.INT.set(bytes, reserved - 4, size - reserved);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
