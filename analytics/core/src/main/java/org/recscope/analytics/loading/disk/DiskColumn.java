package org.recscope.analytics.loading.disk;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.recscope.kernel.data.IntColumn;

/// A column in a file that the system maps into memory: as much of it is there as there is room for.
public final class DiskColumn extends IntColumn {
    private final TempFolder folder;
    private final MemorySegment numbers;
    private final int length;

    /// Kept open as long as there is the column: systems that delete a file when it is closed cannot do so while it is
    /// mapped.
    @SuppressWarnings("UnusedVariable")
    private final FileChannel file;

    private DiskColumn(TempFolder folder, FileChannel file, MemorySegment numbers, int length) {
        this.folder = folder;
        this.file = file;
        this.numbers = numbers;
        this.length = length;
    }

    /// Begins a column.
    ///
    /// @param folder where to
    /// @return nothing in it yet
    public static Sink sink(TempFolder folder) {
        return new Writer(folder);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public int get(int index) {
        return numbers.getAtIndex(ValueLayout.JAVA_INT, index);
    }

    @Override
    public Sink sink(int most) {
        return most == 0 ? IntColumn.of(new int[0]).sink(most) : sink(folder);
    }

    /// Collects some thousand numbers at a time.
    private static final class Writer extends Sink {
        private static final int BUFFER = 1 << 16;

        private final TempFolder folder;
        private final FileChannel file;
        private final ByteBuffer bytes =
                ByteBuffer.allocateDirect(BUFFER * Integer.BYTES).order(ByteOrder.nativeOrder());
        private final int[] waiting = new int[BUFFER];

        Writer(TempFolder folder) {
            this.folder = folder;
            this.file = folder.open();
        }

        @Override
        protected void put(int index, int value) {
            int place = index & BUFFER - 1;
            waiting[place] = value;
            if (place == BUFFER - 1) {
                flush(BUFFER);
            }
        }

        private void flush(int count) {
            bytes.clear();
            bytes.asIntBuffer().put(waiting, 0, count);
            bytes.limit(count * Integer.BYTES);
            try {
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            } catch (IOException e) {
                throw new DiskException(folder.path(), e);
            }
        }

        @Override
        public IntColumn end() {
            flush(size() & BUFFER - 1);
            try {
                MemorySegment mapped =
                        file.map(FileChannel.MapMode.READ_ONLY, 0, (long) size() * Integer.BYTES, Arena.ofAuto());
                return new DiskColumn(folder, file, mapped, size());
            } catch (IOException e) {
                throw new DiskException(folder.path(), e);
            }
        }
    }
}
