package org.recscope.analytics.loading.parquet;

/// A raw LZ4 block: sequences of literals and a copy of what came before; the last has literals alone.
///
/// Source: "LZ4 Block Format Description", github.com/lz4/lz4, doc/lz4_Block_format.md.
final class Lz4 {
    private static final int MORE = 15;
    private static final int SHORTEST_COPY = 4;

    private Lz4() {}

    /// Fills `out` from `at` on.
    ///
    /// @return bytes made
    /// @throws IndexOutOfBoundsException when the content is no LZ4 block of at most `length` bytes
    static int expand(byte[] in, int from, int size, byte[] out, int at, int length) {
        int end = from + size;
        int pos = from;
        int to = at;
        int limit = at + length;
        while (pos < end) {
            int token = in[pos++] & 0xFF;
            int literals = token >>> 4;
            if (literals == MORE) {
                int more;
                do {
                    more = in[pos++] & 0xFF;
                    literals += more;
                } while (more == 255);
            }
            Copies.literal(in, pos, end, literals, out, to, limit);
            pos += literals;
            to += literals;
            if (pos >= end) {
                break;
            }
            int distance = in[pos] & 0xFF | (in[pos + 1] & 0xFF) << 8;
            pos += 2;
            int n = (token & MORE) + SHORTEST_COPY;
            if ((token & MORE) == MORE) {
                int more;
                do {
                    more = in[pos++] & 0xFF;
                    n += more;
                } while (more == 255);
            }
            Copies.repeat(out, at, to, distance, n, limit);
            to += n;
        }
        return to - at;
    }
}
