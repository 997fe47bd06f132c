package org.recscope.analytics.loading.parquet;

/// The two moves of every dictionary compression, with their limits checked.
final class Copies {
    private Copies() {}

    /// Copies bytes of the input.
    static void literal(byte[] in, int from, int end, int count, byte[] out, int to, int limit) {
        if (count < 0 || count > end - from || count > limit - to) {
            throw new IndexOutOfBoundsException("a literal of " + count + " bytes");
        }
        System.arraycopy(in, from, out, to, count);
    }

    /// Repeats bytes of the output; where the distance is shorter than the count, they repeat themselves.
    static void repeat(byte[] out, int begin, int to, int distance, int count, int limit) {
        if (distance <= 0 || distance > to - begin || count < 0 || count > limit - to) {
            throw new IndexOutOfBoundsException("a copy of " + count + " bytes from " + distance + " back");
        }
        int from = to - distance;
        if (distance >= count) {
            System.arraycopy(out, from, out, to, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            out[to + i] = out[from + i];
        }
    }
}
