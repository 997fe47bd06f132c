package org.recscope.analytics.loading.parquet;

/// Writes what {@link Hybrid} reads: eight equal values or more as a run, others packed in groups of eight.
final class HybridWriter {
    private static final int GROUP = 8;

    private HybridWriter() {}

    /// Bits that the numbers from 0 to `max` need.
    static int width(int max) {
        return 32 - Integer.numberOfLeadingZeros(max);
    }

    static void write(int[] values, int from, int to, int width, Output out) {
        int packedFrom = from;
        int i = from;
        while (i < to) {
            int end = i + 1;
            while (end < to && values[end] == values[i]) {
                end++;
            }
            // Packed values come in whole groups: a run may have to give some of its own to the group before.
            int open = i - packedFrom & GROUP - 1;
            int start = open == 0 ? i : Math.min(end, i + GROUP - open);
            if (end - start >= GROUP) {
                pack(values, packedFrom, start, width, out);
                repeat(values[start], end - start, width, out);
                packedFrom = end;
            }
            i = end;
        }
        pack(values, packedFrom, to, width, out);
    }

    static void repeat(int value, int count, int width, Output out) {
        out.putVariable(count << 1);
        out.putBytes(value, width + 7 >> 3);
    }

    private static void pack(int[] values, int from, int to, int width, Output out) {
        if (from == to) {
            return;
        }
        int groups = (to - from + GROUP - 1) / GROUP;
        out.putVariable(groups << 1 | 1);
        long bits = 0;
        int held = 0;
        for (int i = from; i < from + groups * GROUP; i++) {
            bits |= (i < to ? values[i] & 0xFFFF_FFFFL : 0) << held;
            held += width;
            while (held >= 8) {
                out.putByte((int) bits);
                bits >>>= 8;
                held -= 8;
            }
        }
    }
}
