package org.recscope.analytics.loading.parquet;

import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.Vector;

/// Makes lists of a batch from the levels of their elements. A repetition level of 0 begins a row; the definition level
/// tells a null list, an empty one, a null element and an element apart.
final class ListRows {
    private final Leaf leaf;
    private final NullMask elementNulls;
    private final NullMask nulls = new NullMask();
    private final int[][] offsets = new int[Cells.TURNS][0];
    private int[] from = new int[0];
    private int rows;
    private int row;
    private int elements;

    /// Lists of a leaf.
    ///
    /// @param elementNulls told which elements are null
    ListRows(Leaf leaf, NullMask elementNulls) {
        this.leaf = leaf;
        this.elementNulls = elementNulls;
    }

    void begin(int wanted, int turn) {
        if (offsets[turn].length < wanted + 1) {
            offsets[turn] = new int[wanted + 1];
        }
        from = offsets[turn];
        nulls.clear();
        rows = wanted;
        row = -1;
        elements = 0;
    }

    /// Takes the levels of the next value.
    ///
    /// @return false, and nothing is taken, when it begins a row after the last one wanted
    boolean add(int repetition, int definition) {
        if (repetition == 0) {
            if (row + 1 == rows) {
                return false;
            }
            from[++row] = elements;
            if (definition < leaf.listDefinition() - 1) {
                nulls.set(row);
            }
        } else if (row < 0) {
            throw Refusal.damaged("begins in the middle of a list");
        }
        if (definition >= leaf.listDefinition()) {
            if (definition != leaf.maxDefinition()) {
                elementNulls.set(elements);
            }
            elements++;
        }
        return true;
    }

    Vector end(Cells cells) {
        if (row + 1 != rows) {
            throw Refusal.damaged("has fewer lists than it claims");
        }
        from[rows] = elements;
        return ListVector.of(from, rows, cells.end(elements, elementNulls), nulls.copy(rows));
    }
}
