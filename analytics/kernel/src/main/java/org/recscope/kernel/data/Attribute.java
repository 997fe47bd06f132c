package org.recscope.kernel.data;

import java.util.Arrays;
import java.util.List;

/// One categorical column over users (or items): who has which value.
public final class Attribute {
    /// The code of a row without a value.
    public static final int MISSING = -1;

    private final String name;
    private final List<String> values;

    /// One a row: a position in `values`, or `MISSING`.
    private final int[] codes;

    /// A column. The codes are taken over, not copied.
    ///
    /// @param name what it is called, `activity`
    /// @param values the values there are, in the order in which they are shown
    /// @param codes one a row: a position in `values`, or {@link #MISSING}
    public Attribute(String name, List<String> values, int[] codes) {
        this.name = name;
        this.values = List.copyOf(values);
        this.codes = codes;
        for (int code : codes) {
            if (code < MISSING || code >= values.size()) {
                throw new IllegalArgumentException(name + " has no value number " + code);
            }
        }
    }

    /// What the column is called.
    ///
    /// @return `activity`
    public String name() {
        return name;
    }

    /// The values there are.
    ///
    /// @return unmodifiable; a code is a position in it
    public List<String> values() {
        return values;
    }

    /// The value of a row.
    ///
    /// @param row a user (or item) code
    /// @return a position in {@link #values()}, or {@link #MISSING}; rows beyond the column have no value
    public int code(int row) {
        return row < codes.length ? codes[row] : MISSING;
    }

    /// How many rows the column has.
    ///
    /// @return rows without a value included
    public int rows() {
        return codes.length;
    }

    /// The same column, with rows added that have no value.
    ///
    /// @param rows at least {@link #rows()}
    /// @return a column of that many rows
    public Attribute padded(int rows) {
        if (rows == codes.length) {
            return this;
        }
        int[] longer = Arrays.copyOf(codes, rows);
        Arrays.fill(longer, codes.length, rows, MISSING);
        return new Attribute(name, values, longer);
    }
}
