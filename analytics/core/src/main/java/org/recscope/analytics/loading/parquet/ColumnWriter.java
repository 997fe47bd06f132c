package org.recscope.analytics.loading.parquet;

import java.util.Arrays;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.Vector;

/// Collects one column of one row group. Levels are kept here; the values between nulls by one kind of writer for each
/// kind of cell, which also decides how they are encoded once it has seen all of them.
abstract class ColumnWriter {
    /// Levels of a column without lists: null, value.
    static final int VALUE = 1;
    /// Levels of a list: null, empty, element null, element.
    static final int EMPTY_LIST = 1;

    static final int NULL_ELEMENT = 2;
    static final int ELEMENT = 3;

    private final ColumnInfo info;
    private final int maxLevel;
    private int[] levels = new int[0];
    private int[] starts = new int[0];
    private int slots;
    private boolean plainLevels = true;

    ColumnWriter(ColumnInfo info) {
        this.info = info;
        this.maxLevel = info.type().isList() ? ELEMENT : VALUE;
    }

    static ColumnWriter of(ColumnInfo info) {
        return switch (info.type().element()) {
            case BOOLEAN -> new BooleanWriter(info);
            case TEXT -> new TextWriter(info);
            default -> new NumberWriter(info);
        };
    }

    final ColumnInfo info() {
        return info;
    }

    /// How the values are stored.
    abstract Type stored();

    /// Takes over the value of a row, which is not null.
    abstract void value(Vector column, int row);

    /// Looks at all values and settles on an encoding.
    ///
    /// @return the dictionary's entries in plain encoding, or null when there is none
    abstract byte @Nullable [] dictionary();

    /// Entries of the dictionary.
    abstract int entries();

    /// How the values are encoded, once settled.
    abstract Encoding encoding();

    /// Encodes values.
    abstract void encode(int from, int to, Output out);

    /// Values that make a page of about a megabyte.
    abstract int pageValues();

    /// Forgets the row group.
    void clear() {
        slots = 0;
        plainLevels = true;
    }

    final void add(Vector column, int from, int to) {
        if (column instanceof ListVector lists) {
            for (int row = from; row < to; row++) {
                list(lists, row);
            }
            return;
        }
        reserve(to - from);
        for (int row = from; row < to; row++) {
            if (column.isNull(row)) {
                plainLevels = false;
                levels[slots++] = 0;
            } else {
                levels[slots++] = VALUE;
                value(column, row);
            }
        }
    }

    private void list(ListVector lists, int row) {
        int from = lists.from(row);
        int to = lists.to(row);
        plainLevels = false;
        reserve(Math.max(1, to - from));
        if (lists.isNull(row) || from == to) {
            starts[slots] = 0;
            levels[slots++] = lists.isNull(row) ? 0 : EMPTY_LIST;
            return;
        }
        for (int i = from; i < to; i++) {
            starts[slots] = i == from ? 0 : 1;
            boolean missing = lists.child().isNull(i);
            levels[slots++] = missing ? NULL_ELEMENT : ELEMENT;
            if (!missing) {
                value(lists.child(), i);
            }
        }
    }

    private void reserve(int more) {
        int needed = Math.addExact(slots, more);
        if (levels.length < needed) {
            levels = Arrays.copyOf(levels, Cells.grown(levels.length, needed));
        }
        if (maxLevel == ELEMENT && starts.length < levels.length) {
            starts = Arrays.copyOf(starts, levels.length);
        }
    }

    /// Values and nulls, empty lists counted as one.
    final int slots() {
        return slots;
    }

    /// Where the page that begins at a slot ends: at the beginning of a row.
    final int pageEnd(int from) {
        int to = (int) Math.min(slots, (long) from + pageValues());
        while (maxLevel == ELEMENT && to < slots && starts[to] != 0) {
            to++;
        }
        return to;
    }

    /// How many of these slots have a value.
    final int present(int from, int to) {
        if (plainLevels) {
            return to - from;
        }
        int present = 0;
        for (int i = from; i < to; i++) {
            present += levels[i] == maxLevel ? 1 : 0;
        }
        return present;
    }

    final void encodeLevels(int from, int to, Output out) {
        if (maxLevel == ELEMENT) {
            int at = out.reserveLength();
            HybridWriter.write(starts, from, to, 1, out);
            out.setLength(at);
        }
        int at = out.reserveLength();
        if (plainLevels) {
            HybridWriter.repeat(maxLevel, to - from, HybridWriter.width(maxLevel), out);
        } else {
            HybridWriter.write(levels, from, to, HybridWriter.width(maxLevel), out);
        }
        out.setLength(at);
    }
}
