package org.recscope.kernel.data;

import java.util.Arrays;

/// A long column of 32-bit numbers, wherever it is kept: on the heap here, or by others where the heap is too small.
/// Numbers with a point are kept as their bits.
///
/// Law: whoever reads a column cannot tell from its numbers where it is kept. Reading is safe from any thread.
public abstract class IntColumn {
    /// A column for others to extend.
    protected IntColumn() {}

    /// A column on the heap.
    ///
    /// @param values taken over, not copied
    /// @return the same numbers
    public static IntColumn of(int[] values) {
        return new OnHeap(values);
    }

    /// The bits of numbers with a point, on the heap.
    ///
    /// @param values any numbers
    /// @return a column for {@link #real}
    public static IntColumn ofReals(float[] values) {
        int[] bits = new int[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(values[i]);
        }
        return new OnHeap(bits);
    }

    /// How many numbers there are.
    ///
    /// @return at least 0
    public abstract int length();

    /// A number.
    ///
    /// @param index in \[0, length)
    /// @return as it was written
    public abstract int get(int index);

    /// Begins another column that will be kept where this one is.
    ///
    /// @param most no more numbers will come
    /// @return nothing in it yet
    public abstract Sink sink(int most);

    /// A number with a point.
    ///
    /// @param index in \[0, length)
    /// @return what these bits mean
    public final float real(int index) {
        return Float.intBitsToFloat(get(index));
    }

    /// Where a number is among ascending ones.
    ///
    /// @param from the first place looked at
    /// @param to the place after the last one
    /// @param number what is looked for
    /// @return its place, or a negative number when it is not there
    public int find(int from, int to, int number) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int here = get(middle);
            if (here == number) {
                return middle;
            }
            if (here < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// A column being written, from its first number to its last; for one thread.
    public abstract static class Sink {
        private int size;

        /// A sink for others to extend.
        protected Sink() {}

        /// Appends a number.
        ///
        /// @param value any number
        public final void add(int value) {
            put(size, value);
            size++;
        }

        /// Appends the bits of a number with a point.
        ///
        /// @param value any number
        public final void addReal(float value) {
            add(Float.floatToRawIntBits(value));
        }

        /// How many numbers were appended.
        ///
        /// @return the place of the next one
        public final int size() {
            return size;
        }

        /// Writes the next number.
        ///
        /// @param index one more than the last time, from 0
        /// @param value any number
        protected abstract void put(int index, int value);

        /// Ends the column.
        ///
        /// @return all that was appended
        public abstract IntColumn end();
    }

    private static final class OnHeap extends IntColumn {
        private final int[] values;

        OnHeap(int[] values) {
            this.values = values;
        }

        @Override
        public int length() {
            return values.length;
        }

        @Override
        public int get(int index) {
            return values[index];
        }

        @Override
        public Sink sink(int most) {
            return new HeapSink(most);
        }
    }

    private static final class HeapSink extends Sink {
        private final int[] values;

        HeapSink(int most) {
            this.values = new int[most];
        }

        @Override
        protected void put(int index, int value) {
            values[index] = value;
        }

        @Override
        public IntColumn end() {
            return new OnHeap(size() == values.length ? values : Arrays.copyOf(values, size()));
        }
    }
}
