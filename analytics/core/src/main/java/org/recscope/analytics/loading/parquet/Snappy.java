package org.recscope.analytics.loading.parquet;

/// Raw Snappy: the length of the content, then literals and copies of what came before. Pure Java, because what is
/// offered ready-made is native or leans on memory access that the JDK is about to close.
///
/// Source: "Snappy compressed format description", github.com/google/snappy, format_description.txt.
final class Snappy {
    private static final int LITERAL = 0;
    private static final int SHORT_COPY = 1;
    private static final int COPY = 2;
    /// A literal's count less one, up to which the tag holds it.
    private static final int LONGEST_SHORT = 59;

    private Snappy() {}

    /// Fills `out` from `at` on.
    ///
    /// @return bytes made
    /// @throws IndexOutOfBoundsException when the content is not Snappy of at most `length` bytes
    static int expand(byte[] in, int from, int size, byte[] out, int at, int length) {
        int end = from + size;
        int pos = from;
        while (in[pos++] < 0) {
            // The content's length is known from the page as well.
        }
        int to = at;
        while (pos < end) {
            int tag = in[pos++] & 0xFF;
            int operand = pos;
            int count = count(in, operand, tag);
            pos += extra(tag);
            if ((tag & 3) == LITERAL) {
                Copies.literal(in, pos, end, count, out, to, at + length);
                pos += count;
            } else {
                Copies.repeat(out, at, to, distance(in, operand, tag), count, at + length);
            }
            to += count;
        }
        return to - at;
    }

    /// Bytes after a tag that belong to it: of a literal its count where it is long, of a copy its distance.
    private static int extra(int tag) {
        return switch (tag & 3) {
            case LITERAL -> Math.max(0, (tag >>> 2) - LONGEST_SHORT);
            case SHORT_COPY -> 1;
            case COPY -> 2;
            default -> 4;
        };
    }

    private static int count(byte[] in, int at, int tag) {
        int said = tag >>> 2;
        return switch (tag & 3) {
            case LITERAL -> (said > LONGEST_SHORT ? number(in, at, said - LONGEST_SHORT) : said) + 1;
            case SHORT_COPY -> (said & 7) + 4;
            default -> said + 1;
        };
    }

    private static int distance(byte[] in, int at, int tag) {
        return (tag & 3) == SHORT_COPY ? (tag & 0xE0) << 3 | in[at] & 0xFF : number(in, at, extra(tag));
    }

    private static int number(byte[] in, int at, int bytes) {
        int result = 0;
        for (int i = 0; i < bytes; i++) {
            result |= (in[at + i] & 0xFF) << 8 * i;
        }
        return result;
    }
}
