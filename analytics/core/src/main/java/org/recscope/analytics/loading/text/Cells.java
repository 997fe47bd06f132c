package org.recscope.analytics.loading.text;

import java.time.DateTimeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.Vector;

/// One column of a batch while it is filled from characters.
sealed interface Cells permits Cells.Parsed, TextCells, IdCells, ListCells {
    /// Fills a cell, again if need be.
    ///
    /// @return false when the characters are not what the column holds
    boolean set(int row, char[] text, int from, int length);

    /// Makes a cell have no value.
    void setNull(int row);

    /// The column as a vector; it shows the arrays of this.
    Vector vector(int rows);

    /// Forgets all rows.
    void clear();

    /// What the column holds, for messages: "a number".
    String expected();

    static Cells of(ColumnType type, As as, int capacity) {
        return switch (as) {
            case ID -> type.isList() ? new ListCells(new IdCells(capacity), capacity) : new IdCells(capacity);
            case TEXT -> type.isList() ? new ListCells(new TextCells(capacity), capacity) : new TextCells(capacity);
            case DOUBLE, NUMBER ->
                type.isList() ? new ListCells(new Doubles(capacity), capacity) : new Doubles(capacity);
            case DECLARED ->
                type.isList() ? new ListCells(declared(type.element(), capacity), capacity) : declared(type, capacity);
        };
    }

    private static Cells declared(ColumnType type, int capacity) {
        return switch (type) {
            case LONG -> Longs.wholes(capacity);
            case DOUBLE -> new Doubles(capacity);
            case BOOLEAN -> new Truths(capacity);
            case TIMESTAMP -> Longs.times(capacity);
            case TEXT, TEXT_LIST, LONG_LIST, DOUBLE_LIST -> new TextCells(capacity);
        };
    }

    /// Which rows have no value; no array until one has none.
    final class Missing {
        private long @Nullable [] bits;

        void set(int row) {
            long[] words = bits == null ? new long[1 + (row >> 6)] : bits;
            if (row >> 6 >= words.length) {
                words = Arrays.copyOf(words, Math.max(1 + (row >> 6), 2 * words.length));
            }
            words[row >> 6] |= 1L << row;
            bits = words;
        }

        void unset(int row) {
            if (bits != null && row >> 6 < bits.length) {
                bits[row >> 6] &= ~(1L << row);
            }
        }

        void clear() {
            bits = null;
        }

        long @Nullable [] words(int rows) {
            return bits == null || bits.length >= rows + 63 >> 6 ? bits : Arrays.copyOf(bits, rows + 63 >> 6);
        }
    }

    /// Cells that are parsed, empty ones aside.
    abstract sealed class Parsed implements Cells permits Longs, Doubles, Truths {
        private final Missing missing = new Missing();
        private final String expected;

        Parsed(String expected) {
            this.expected = expected;
        }

        /// Makes room for a row where there is none.
        abstract void room(int row);

        /// Fills a cell.
        ///
        /// @return false when the characters are not what the column holds
        abstract boolean parse(int row, char[] text, int from, int length);

        abstract Vector vector(int rows, long @Nullable [] nulls);

        @Override
        public final boolean set(int row, char[] text, int from, int length) {
            if (Numerals.isMissing(text, from, length)) {
                setNull(row);
                return true;
            }
            missing.unset(row);
            room(row);
            return parse(row, text, from, length);
        }

        @Override
        public final void setNull(int row) {
            room(row);
            missing.set(row);
        }

        @Override
        public final Vector vector(int rows) {
            return vector(rows, missing.words(rows));
        }

        @Override
        public final void clear() {
            missing.clear();
        }

        @Override
        public final String expected() {
            return expected;
        }
    }

    /// Whole numbers, or points in time.
    final class Longs extends Parsed {
        private final Reading reading;
        private long[] values;

        private Longs(int capacity, String expected, Reading reading) {
            super(expected);
            this.reading = reading;
            values = new long[capacity];
        }

        /// Reads characters.
        @FunctionalInterface
        private interface Reading {
            /// The number, unless a `NumberFormatException` or a `DateTimeException` says that there is none.
            long of(char[] text, int from, int length);
        }

        static Longs wholes(int capacity) {
            return new Longs(
                    capacity,
                    "a whole number",
                    (text, from, length) -> Numerals.isCanonical(text, from, length)
                            ? Numerals.canonical(text, from, length)
                            : Long.parseLong(new String(text, from, length).strip()));
        }

        static Longs times(int capacity) {
            return new Longs(
                    capacity,
                    "a date or time as in 2026-01-31T08:30:00Z",
                    (text, from, length) -> Times.millis(new String(text, from, length).strip()));
        }

        @Override
        void room(int row) {
            values = row < values.length ? values : Arrays.copyOf(values, 2 * row);
        }

        @Override
        boolean parse(int row, char[] text, int from, int length) {
            try {
                values[row] = reading.of(text, from, length);
                return true;
            } catch (NumberFormatException | DateTimeException e) {
                return false;
            }
        }

        @Override
        Vector vector(int rows, long @Nullable [] nulls) {
            return LongVector.of(values, rows, nulls);
        }
    }

    /// Numbers with a point.
    final class Doubles extends Parsed {
        private double[] values;

        Doubles(int capacity) {
            super("a number");
            values = new double[capacity];
        }

        @Override
        void room(int row) {
            values = row < values.length ? values : Arrays.copyOf(values, 2 * row);
        }

        @Override
        boolean parse(int row, char[] text, int from, int length) {
            try {
                values[row] = Numerals.decimal(text, from, length);
                return true;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        @Override
        Vector vector(int rows, long @Nullable [] nulls) {
            return DoubleVector.of(values, rows, nulls);
        }
    }

    /// True or false.
    final class Truths extends Parsed {
        private boolean[] values;

        Truths(int capacity) {
            super("true or false");
            values = new boolean[capacity];
        }

        @Override
        void room(int row) {
            values = row < values.length ? values : Arrays.copyOf(values, 2 * row);
        }

        @Override
        boolean parse(int row, char[] text, int from, int length) {
            String word = new String(text, from, length).strip();
            values[row] = word.equalsIgnoreCase("true");
            return values[row] || word.equalsIgnoreCase("false");
        }

        @Override
        Vector vector(int rows, long @Nullable [] nulls) {
            return BooleanVector.of(values, rows, nulls);
        }
    }
}
