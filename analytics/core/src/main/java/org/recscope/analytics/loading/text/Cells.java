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
sealed interface Cells permits Cells.Longs, Cells.Times, Cells.Doubles, Cells.Truths, TextCells, IdCells, ListCells {
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
            case LONG -> new Longs(capacity);
            case DOUBLE -> new Doubles(capacity);
            case BOOLEAN -> new Truths(capacity);
            case TIMESTAMP -> new Times(capacity);
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

    /// Whole numbers.
    final class Longs implements Cells {
        private long[] values;
        private final Missing missing = new Missing();

        Longs(int capacity) {
            values = new long[capacity];
        }

        @Override
        public boolean set(int row, char[] text, int from, int length) {
            if (Numerals.isMissing(text, from, length)) {
                setNull(row);
                return true;
            }
            missing.unset(row);
            room(row);
            if (Numerals.isCanonical(text, from, length)) {
                values[row] = Numerals.canonical(text, from, length);
                return true;
            }
            try {
                values[row] = Long.parseLong(new String(text, from, length).strip());
                return true;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        private void room(int row) {
            values = row < values.length ? values : Arrays.copyOf(values, 2 * row);
        }

        @Override
        public void setNull(int row) {
            room(row);
            missing.set(row);
        }

        @Override
        public Vector vector(int rows) {
            return LongVector.of(values, rows, missing.words(rows));
        }

        @Override
        public void clear() {
            missing.clear();
        }

        @Override
        public String expected() {
            return "a whole number";
        }
    }

    /// Points in time.
    final class Times implements Cells {
        private final long[] values;
        private final Missing missing = new Missing();

        Times(int capacity) {
            values = new long[capacity];
        }

        @Override
        public boolean set(int row, char[] text, int from, int length) {
            if (Numerals.isMissing(text, from, length)) {
                setNull(row);
                return true;
            }
            missing.unset(row);
            try {
                values[row] = org.recscope.analytics.loading.text.Times.millis(new String(text, from, length).strip());
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }

        @Override
        public void setNull(int row) {
            missing.set(row);
        }

        @Override
        public Vector vector(int rows) {
            return LongVector.of(values, rows, missing.words(rows));
        }

        @Override
        public void clear() {
            missing.clear();
        }

        @Override
        public String expected() {
            return "a date or time as in 2026-01-31T08:30:00Z";
        }
    }

    /// Numbers with a point.
    final class Doubles implements Cells {
        private double[] values;
        private final Missing missing = new Missing();

        Doubles(int capacity) {
            values = new double[capacity];
        }

        @Override
        public boolean set(int row, char[] text, int from, int length) {
            if (Numerals.isMissing(text, from, length)) {
                setNull(row);
                return true;
            }
            missing.unset(row);
            room(row);
            try {
                values[row] = Numerals.decimal(text, from, length);
                return true;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        private void room(int row) {
            values = row < values.length ? values : Arrays.copyOf(values, 2 * row);
        }

        @Override
        public void setNull(int row) {
            room(row);
            missing.set(row);
        }

        @Override
        public Vector vector(int rows) {
            return DoubleVector.of(values, rows, missing.words(rows));
        }

        @Override
        public void clear() {
            missing.clear();
        }

        @Override
        public String expected() {
            return "a number";
        }
    }

    /// True or false.
    final class Truths implements Cells {
        private final boolean[] values;
        private final Missing missing = new Missing();

        Truths(int capacity) {
            values = new boolean[capacity];
        }

        @Override
        public boolean set(int row, char[] text, int from, int length) {
            if (Numerals.isMissing(text, from, length)) {
                setNull(row);
                return true;
            }
            missing.unset(row);
            String word = new String(text, from, length).strip();
            values[row] = word.equalsIgnoreCase("true");
            return values[row] || word.equalsIgnoreCase("false");
        }

        @Override
        public void setNull(int row) {
            missing.set(row);
        }

        @Override
        public Vector vector(int rows) {
            return BooleanVector.of(values, rows, missing.words(rows));
        }

        @Override
        public void clear() {
            missing.clear();
        }

        @Override
        public String expected() {
            return "true or false";
        }
    }
}
