package org.recscope.analytics.loading.parquet;

/// Raw Snappy: the length of the content, then literals and copies of what came before. Pure Java, because what is
/// offered ready-made is native or leans on memory access that the JDK is about to close.
///
/// Source: "Snappy compressed format description", github.com/google/snappy, format_description.txt.
final class Snappy {
    private static final int LITERAL = 0;
    private static final int SHORT_COPY = 1;
    private static final int COPY = 2;

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
        int limit = at + length;
        while (pos < end) {
            int tag = in[pos++] & 0xFF;
            int kind = tag & 3;
            if (kind == LITERAL) {
                int n = (tag >>> 2) + 1;
                int extra = n - 60;
                if (extra > 0) {
                    n = number(in, pos, extra) + 1;
                    pos += extra;
                }
                Copies.literal(in, pos, end, n, out, to, limit);
                pos += n;
                to += n;
            } else {
                int n;
                int distance;
                if (kind == SHORT_COPY) {
                    n = (tag >>> 2 & 7) + 4;
                    distance = (tag & 0xE0) << 3 | in[pos] & 0xFF;
                    pos += 1;
                } else {
                    n = (tag >>> 2) + 1;
                    int bytes = kind == COPY ? 2 : 4;
                    distance = number(in, pos, bytes);
                    pos += bytes;
                }
                Copies.repeat(out, at, to, distance, n, limit);
                to += n;
            }
        }
        return to - at;
    }

    private static int number(byte[] in, int at, int bytes) {
        int result = 0;
        for (int i = 0; i < bytes; i++) {
            result |= (in[at + i] & 0xFF) << 8 * i;
        }
        return result;
    }
}
