package org.recscope.analytics.sample.sheet;

import java.util.Arrays;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.Vector;

/// A column with a list of texts in each cell.
public final class TextLists implements Cells {
    private final Texts elements;
    private int[] offsets = new int[1024];
    private int rows;

    TextLists(TextDictionary dictionary) {
        this.elements = new Texts(dictionary);
    }

    /// Appends an element to the cell that is open.
    ///
    /// @param code what of the dictionary it says
    public void add(int code) {
        elements.add(code);
    }

    /// Closes the cell, which may be empty, and opens the next.
    public void end() {
        if (rows + 1 == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[++rows] = elements.vector().rows();
    }

    @Override
    public Vector vector() {
        return ListVector.of(offsets, rows, elements.vector(), null);
    }
}
