package org.recscope.plot.pen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Big-endian numbers at places in a font file.
final class Bytes {
    private final byte[] file;

    Bytes(byte[] file) {
        this.file = file;
    }

    int u8(int at) {
        return file[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int u32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    /// A number of 1 to 4 bytes.
    int offset(int at, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | u8(at + i);
        }
        return value;
    }

    /// Where a table of an OpenType file begins; -1 when it has none.
    int table(String tag) {
        byte[] name = tag.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < u16(4); i++) {
            int entry = 12 + 16 * i;
            if (Arrays.equals(file, entry, entry + 4, name, 0, 4)) {
                return u32(entry + 8);
            }
        }
        return -1;
    }
}
