package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The bytes of one chunk of a file, through a window that grows only for what is really there.
final class ChunkInput {
    private static final int WINDOW = 1 << 20;

    private @Nullable FileChannel channel;
    private byte[] window = new byte[0];
    private int at;
    private int filled;
    private long position;
    private long end;

    /// Goes to a chunk.
    void open(FileChannel file, long from, long to) {
        channel = file;
        at = 0;
        filled = 0;
        position = from;
        end = to;
    }

    /// Bytes of the chunk from here on, whether read or not.
    long remaining() {
        return filled - at + (end - position);
    }

    /// Makes bytes readable from {@link #at}.
    ///
    /// @return how many are, at least `wanted` or all that remain
    int ensure(int wanted) throws IOException {
        if (filled - at < wanted && position < end) {
            makeRoom(wanted);
            fill(wanted);
        }
        return filled - at;
    }

    private void makeRoom(int wanted) {
        int kept = filled - at;
        int capacity = (int) Math.min(remaining(), Math.max(wanted, WINDOW)) + Page.SLACK;
        if (window.length < capacity) {
            byte[] larger = new byte[capacity];
            System.arraycopy(window, at, larger, 0, kept);
            window = larger;
        } else {
            System.arraycopy(window, at, window, 0, kept);
        }
        at = 0;
        filled = kept;
    }

    private void fill(int wanted) throws IOException {
        FileChannel file = channel;
        if (file == null) {
            throw new IllegalStateException("no chunk is open");
        }
        while (filled < wanted && position < end) {
            int most = (int) Math.min(window.length - Page.SLACK - filled, end - position);
            int n = file.read(ByteBuffer.wrap(window, filled, most), position);
            if (n < 0) {
                throw Refusal.damaged("became shorter while it was read");
            }
            filled += n;
            position += n;
        }
        Arrays.fill(window, filled, Math.min(window.length, filled + Page.SLACK), (byte) 0);
    }

    byte[] bytes() {
        return window;
    }

    int at() {
        return at;
    }

    void skip(int bytes) {
        at += bytes;
    }
}
