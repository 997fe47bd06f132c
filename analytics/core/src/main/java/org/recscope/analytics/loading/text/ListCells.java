package org.recscope.analytics.loading.text;

import java.util.Arrays;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.Vector;

/// Lists: the elements of all rows one after the other, and where each row ends.
final class ListCells implements Cells {
    private final Cells elements;
    private int[] ends;
    private final Cells.Missing missing = new Cells.Missing();

    ListCells(Cells elements, int capacity) {
        this.elements = elements;
        ends = new int[capacity + 1];
    }

    /// Begins the list of a row, or begins it anew.
    void begin(int row) {
        missing.unset(row);
        ends[row + 1] = ends[row];
    }

    /// Appends an element to the list that was begun.
    boolean append(int row, char[] text, int from, int length) {
        return elements.set(ends[row + 1]++, text, from, length);
    }

    void appendNull(int row) {
        elements.setNull(ends[row + 1]++);
    }

    /// A single value is a list of one.
    @Override
    public boolean set(int row, char[] text, int from, int length) {
        begin(row);
        return append(row, text, from, length);
    }

    @Override
    public void setNull(int row) {
        ends[row + 1] = ends[row];
        missing.set(row);
    }

    @Override
    public Vector vector(int rows) {
        return ListVector.of(ends, rows, elements.vector(ends[rows]), missing.words(rows));
    }

    @Override
    public void clear() {
        Arrays.fill(ends, 0);
        elements.clear();
        missing.clear();
    }

    @Override
    public String expected() {
        return "a list; each element " + elements.expected();
    }
}
