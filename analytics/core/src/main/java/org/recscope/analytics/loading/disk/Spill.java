package org.recscope.analytics.loading.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Words for many receivers, taken in any order and given back receiver by receiver in the order they were taken: in
/// one file, a block a receiver at a time. For one thread.
public final class Spill implements AutoCloseable {
    /// Words of one receiver that are written together.
    private static final int BLOCK = 1 << 14;

    /// Words that may wait before all of them are written.
    private static final int MOST_WAITING = 1 << 23;

    private final TempFolder folder;
    private final List<Waiting> receivers = new ArrayList<>();
    private final ByteBuffer bytes =
            ByteBuffer.allocateDirect(BLOCK * Integer.BYTES).order(ByteOrder.nativeOrder());
    private final FileChannel file;
    private long end;
    private int waiting;

    /// An empty spill.
    ///
    /// @param folder where to
    public Spill(TempFolder folder) {
        this.folder = folder;
        this.file = folder.open();
    }

    /// What one receiver has: in the file, and still here.
    private static final class Waiting {
        private int[] words = new int[64];
        private int size;

        /// Place in the file and number of words, side by side.
        private long[] blocks = new long[8];

        private int written;

        void room(int more) {
            if (words.length - size < more) {
                words = Arrays.copyOf(words, Math.min(BLOCK, Math.max(2 * words.length, size + more)));
            }
        }

        void block(long place, int length) {
            if (written == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * blocks.length);
            }
            blocks[written++] = place;
            blocks[written++] = length;
        }
    }

    /// How many receivers there are.
    ///
    /// @return one more than the largest that was given anything
    public int receivers() {
        return receivers.size();
    }

    /// How many words a receiver was given.
    ///
    /// @param receiver from 0
    /// @return a sum over all {@link #add}
    public long words(int receiver) {
        Waiting its = receivers.get(receiver);
        long words = its.size;
        for (int b = 1; b < its.written; b += 2) {
            words += its.blocks[b];
        }
        return words;
    }

    /// Takes words for a receiver.
    ///
    /// @param receiver from 0
    /// @param words the first `count` are taken
    /// @param count at most some thousand
    public void add(int receiver, int[] words, int count) {
        while (receiver >= receivers.size()) {
            receivers.add(new Waiting());
        }
        Waiting its = receivers.get(receiver);
        if (its.size + count > BLOCK) {
            write(its);
        }
        its.room(count);
        System.arraycopy(words, 0, its.words, its.size, count);
        its.size += count;
        waiting += count;
        if (waiting > MOST_WAITING) {
            receivers.forEach(this::write);
        }
    }

    private void write(Waiting its) {
        if (its.size == 0) {
            return;
        }
        bytes.clear();
        bytes.asIntBuffer().put(its.words, 0, its.size);
        bytes.limit(its.size * Integer.BYTES);
        try {
            its.block(end, its.size);
            while (bytes.hasRemaining()) {
                end += file.write(bytes);
            }
        } catch (IOException e) {
            throw new DiskException(folder.path(), e);
        }
        waiting -= its.size;
        its.size = 0;
    }

    /// Takes the words of a receiver, block by block.
    @FunctionalInterface
    public interface Reader {
        /// Takes a block.
        ///
        /// @param words the first `count` are meant; used again for the next block
        /// @param count how many
        void take(int[] words, int count);
    }

    /// Gives back what a receiver was given; blocks begin where {@link #add} began.
    ///
    /// @param receiver from 0
    /// @param reader called in the order in which words were taken
    public void read(int receiver, Reader reader) {
        Waiting its = receivers.get(receiver);
        int[] words = new int[BLOCK];
        for (int b = 0; b < its.written; b += 2) {
            int count = (int) its.blocks[b + 1];
            read(its.blocks[b], count);
            bytes.asIntBuffer().get(words, 0, count);
            reader.take(words, count);
        }
        reader.take(its.words, its.size);
    }

    private void read(long place, int count) {
        bytes.clear().limit(count * Integer.BYTES);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, place + bytes.position()) < 0) {
                    throw new IOException("a temporary file has become shorter");
                }
            }
        } catch (IOException e) {
            throw new DiskException(folder.path(), e);
        }
        bytes.flip();
    }

    /// Lets go of the file.
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new DiskException(folder.path(), e);
        }
    }
}
