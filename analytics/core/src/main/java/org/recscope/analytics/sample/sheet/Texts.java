package org.recscope.analytics.sample.sheet;

import java.util.Arrays;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;

/// A column of texts, as codes into a dictionary.
public final class Texts implements Cells {
    private final TextDictionary dictionary;
    private int[] codes = new int[1024];
    private int rows;

    Texts(TextDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Appends a cell.
    ///
    /// @param code what of the dictionary it says, -1 for nothing
    public void add(int code) {
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, rows * 2);
        }
        codes[rows++] = code;
    }

    @Override
    public Vector vector() {
        return TextVector.of(codes, rows, dictionary);
    }
}
