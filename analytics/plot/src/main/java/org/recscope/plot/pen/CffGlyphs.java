package org.recscope.plot.pen;

import java.awt.geom.Path2D;

/// The outlines in the `CFF ` table of an OpenType font (Adobe technical note 5176), read when first asked for.
final class CffGlyphs {
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int SUBROUTINES = 19;

    private final Bytes bytes;
    private final Index glyphs;
    private final Index global;
    private final Index local;

    /// @param start where the table begins
    CffGlyphs(Bytes bytes, int start) {
        this.bytes = bytes;
        Index names = new Index(bytes, start + bytes.u8(start + 2));
        Index tops = new Index(bytes, names.end);
        Index strings = new Index(bytes, tops.end);
        global = new Index(bytes, strings.end);
        glyphs = new Index(bytes, start + operand(tops.from(0), tops.to(0), CHAR_STRINGS, 0));
        int size = operand(tops.from(0), tops.to(0), PRIVATE, 0);
        int at = start + operand(tops.from(0), tops.to(0), PRIVATE, 1);
        int subroutines = operand(at, at + size, SUBROUTINES, 0);
        local = subroutines == 0 ? Index.EMPTY : new Index(bytes, at + subroutines);
    }

    /// The outline of a glyph in font units, y upwards.
    Path2D outline(int glyph) {
        Charstring program = new Charstring(bytes, global, local);
        program.run(glyphs.from(glyph), glyphs.to(glyph));
        return program.outline();
    }

    /// An integer operand of a one-byte operator in a dictionary; 0 when the operator is absent.
    private int operand(int from, int to, int operator, int index) {
        int[] stack = new int[48];
        int depth = 0;
        for (int at = from; at < to; ) {
            int b = bytes.u8(at);
            if (b == operator) {
                return stack[index];
            }
            if (b <= 21) {
                depth = 0;
                at += b == 12 ? 2 : 1;
            } else if (b == 30) {
                at = afterReal(at + 1);
                stack[depth++] = 0;
            } else {
                stack[depth++] = integer(at);
                at += integerLength(b);
            }
        }
        return 0;
    }

    private int integer(int at) {
        int b = bytes.u8(at);
        if (b == 28) {
            return bytes.s16(at + 1);
        }
        if (b == 29) {
            return bytes.u32(at + 1);
        }
        if (b <= 246) {
            return b - 139;
        }
        return b <= 250 ? (b - 247) * 256 + bytes.u8(at + 1) + 108 : -(b - 251) * 256 - bytes.u8(at + 1) - 108;
    }

    private static int integerLength(int b) {
        if (b == 28) {
            return 3;
        }
        return b == 29 ? 5 : b <= 246 ? 1 : 2;
    }

    /// A real number is nibbles up to one that is 15; none of the operands needed here is real.
    private int afterReal(int start) {
        int at = start;
        while ((bytes.u8(at) & 0x0F) != 0x0F) {
            at++;
        }
        return at + 1;
    }

    /// A list of byte ranges.
    static final class Index {
        static final Index EMPTY = new Index();

        final int count;
        final int end;
        private final int[] offsets;

        private Index() {
            count = 0;
            end = 0;
            offsets = new int[1];
        }

        Index(Bytes bytes, int at) {
            count = bytes.u16(at);
            offsets = new int[count + 1];
            if (count == 0) {
                end = at + 2;
                return;
            }
            int size = bytes.u8(at + 2);
            int data = at + 2 + (count + 1) * size;
            for (int i = 0; i <= count; i++) {
                offsets[i] = data + bytes.offset(at + 3 + i * size, size);
            }
            end = offsets[count];
        }

        int from(int i) {
            return offsets[i];
        }

        int to(int i) {
            return offsets[i + 1];
        }

        /// Subroutine numbers are stored around 0 so that the frequent ones are short.
        int bias() {
            return count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
        }
    }
}
