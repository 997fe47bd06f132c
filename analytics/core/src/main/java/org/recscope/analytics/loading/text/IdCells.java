package org.recscope.analytics.loading.text;

import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.Vector;

/// Ids: numbers until a cell is none, from then on texts until the batch ends. Both spellings of a number are one id to
/// the vocabulary, so that nothing depends on where a batch ends.
final class IdCells implements Cells {
    private final Cells.Longs numbers;
    private final TextCells texts;
    private boolean textual;

    IdCells(int capacity) {
        numbers = Cells.Longs.wholes(capacity);
        texts = new TextCells(capacity);
    }

    @Override
    public boolean set(int row, char[] text, int from, int length) {
        if (length == 0) {
            setNull(row);
            return true;
        }
        if (!textual) {
            if (Numerals.isCanonical(text, from, length)) {
                return numbers.set(row, text, from, length);
            }
            spellOut(row);
        }
        return texts.set(row, text, from, length);
    }

    private void spellOut(int rows) {
        LongVector before = (LongVector) numbers.vector(rows);
        for (int row = 0; row < rows; row++) {
            if (before.isNull(row)) {
                texts.setNull(row);
            } else {
                char[] digits = Long.toString(before.value(row)).toCharArray();
                texts.set(row, digits, 0, digits.length);
            }
        }
        textual = true;
    }

    @Override
    public void setNull(int row) {
        if (textual) {
            texts.setNull(row);
        } else {
            numbers.setNull(row);
        }
    }

    @Override
    public Vector vector(int rows) {
        return textual ? texts.vector(rows) : numbers.vector(rows);
    }

    @Override
    public void clear() {
        textual = false;
        numbers.clear();
        texts.clear();
    }

    @Override
    public String expected() {
        return "an id";
    }
}
