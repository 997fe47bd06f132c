package org.recscope.analytics.loading.parquet;

import java.util.Arrays;

/// The format's hybrid of run lengths and bit packing, for levels and dictionary ids. A run begins with a
/// variable-length
/// number: odd, and half of it counts groups of eight packed values; even, and half of it says how often the one value
/// after it repeats.
final class Hybrid {
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int width;
    private int mask;
    private boolean packed;
    private int left;
    private int value;
    private long bit;

    /// Starts on encoded values.
    ///
    /// @param content array with {@link Page#SLACK} bytes after `to`
    /// @param bitWidth bits a value, 0 to 32
    void open(byte[] content, int from, int to, int bitWidth) {
        if (bitWidth < 0 || bitWidth > 32) {
            throw Refusal.damaged("has a page with values of " + bitWidth + " bits");
        }
        bytes = content;
        at = from;
        end = to;
        width = bitWidth;
        mask = bitWidth == 32 ? -1 : (1 << bitWidth) - 1;
        left = 0;
        if (bitWidth == 0) {
            packed = false;
            value = 0;
            left = Integer.MAX_VALUE;
        }
    }

    /// Values from here on.
    void read(int[] out, int from, int count) {
        int to = from + count;
        int i = from;
        while (i < to) {
            int n = Math.min(run(), to - i);
            if (packed) {
                unpack(out, i, n);
            } else {
                Arrays.fill(out, i, i + n, value);
            }
            left -= n;
            i += n;
        }
    }

    /// Takes a run of equal values at once.
    ///
    /// @return how many of at most `most` are {@link #value()}, or 0 when packed values come next
    int repeated(int most) {
        int n = Math.min(run(), most);
        if (packed) {
            return 0;
        }
        left -= n;
        return n;
    }

    /// The value that the last run repeats.
    int value() {
        return value;
    }

    /// Takes packed values, after {@link #repeated} gave 0.
    ///
    /// @return how many of at most `most`
    int packed(int[] out, int most) {
        int n = Math.min(left, most);
        unpack(out, 0, n);
        left -= n;
        return n;
    }

    /// Values left in the run that is open, after opening the next when there are none.
    private int run() {
        while (left == 0) {
            int header = header();
            packed = (header & 1) == 1;
            if (packed) {
                int groups = header >>> 1;
                left = (int) Math.min(groups * 8L, (end - at) * 8L / width);
                bit = at * 8L;
                at = (int) Math.min(end, at + (long) groups * width);
                if (left == 0) {
                    throw Refusal.damaged("has a page that ends in the middle of its values");
                }
            } else {
                left = header >>> 1;
                value = repeatedValue();
            }
        }
        return left;
    }

    private int header() {
        int result = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (at >= end) {
                throw Refusal.damaged("has a page with fewer values than it claims");
            }
            byte b = bytes[at++];
            result |= (b & 0x7F) << shift;
            if (b >= 0) {
                return result;
            }
        }
        throw Refusal.damaged("has a page with a run that is not understood");
    }

    private int repeatedValue() {
        int size = width + 7 >> 3;
        if (end - at < size) {
            throw Refusal.damaged("has a page that ends in the middle of its values");
        }
        int result = (int) Bytes.INT.get(bytes, at) & (size == 4 ? -1 : (1 << 8 * size) - 1);
        at += size;
        return result;
    }

    private void unpack(int[] out, int from, int count) {
        byte[] in = bytes;
        int bits = width;
        int keep = mask;
        long b = bit;
        for (int i = from; i < from + count; i++) {
            out[i] = (int) ((long) Bytes.LONG.get(in, (int) (b >>> 3)) >>> (b & 7)) & keep;
            b += bits;
        }
        bit = b;
    }
}
