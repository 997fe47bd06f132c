package org.recscope.analytics.loading.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whole numbers, or timestamps in epoch milliseconds: as values, or coded against a dictionary. {@link #value(int)}
/// reads both; who maps ids asks {@link #isCoded()} and maps the dictionary once instead of every row.
public final class LongVector implements Vector {
    private final int rows;
    private final long[] values;
    private final int @Nullable [] codes;
    private final @Nullable LongDictionary dictionary;
    private final long @Nullable [] nulls;

    private LongVector(
            int rows,
            long[] values,
            int @Nullable [] codes,
            @Nullable LongDictionary dictionary,
            long @Nullable [] nulls) {
        this.rows = rows;
        this.values = values;
        this.codes = codes;
        this.dictionary = dictionary;
        this.nulls = nulls;
    }

    /// Plain numbers without a null.
    ///
    /// @param values one a row
    /// @return a view of the array
    public static LongVector of(long... values) {
        return of(values, values.length, null);
    }

    /// Plain numbers.
    ///
    /// @param values at least `rows` of them
    /// @param rows how many count
    /// @param nulls bit `r` set when row `r` is null, or null when none is
    /// @return a view of the arrays
    public static LongVector of(long[] values, int rows, long @Nullable [] nulls) {
        Objects.checkFromToIndex(0, rows, values.length);
        Nulls.check(nulls, rows);
        return new LongVector(rows, values, null, null, nulls);
    }

    /// Numbers coded against a dictionary.
    ///
    /// @param codes at least `rows` of them, -1 for null
    /// @param rows how many count
    /// @param dictionary what the codes stand for
    /// @return a view of the array
    public static LongVector coded(int[] codes, int rows, LongDictionary dictionary) {
        Objects.checkFromToIndex(0, rows, codes.length);
        return new LongVector(rows, new long[0], codes, dictionary, null);
    }

    @Override
    public int rows() {
        return rows;
    }

    /// The number of a row.
    ///
    /// @param row from 0
    /// @return its value; 0 or anything else when null
    public long value(int row) {
        if (codes != null && dictionary != null) {
            int code = codes[row];
            return code < 0 ? 0 : dictionary.value(code);
        }
        return values[row];
    }

    /// Whether rows are codes.
    ///
    /// @return true when {@link #code} and {@link #dictionary} may be called
    public boolean isCoded() {
        return codes != null;
    }

    /// The code of a row of a coded vector.
    ///
    /// @param row from 0
    /// @return its code, -1 for null
    public int code(int row) {
        return Objects.requireNonNull(codes, "not coded")[row];
    }

    /// The codes themselves, for who looks at all of them.
    ///
    /// @return the array itself, which may be longer and is not to be changed
    public int[] codes() {
        return Objects.requireNonNull(codes, "not coded");
    }

    /// What the codes of a coded vector stand for.
    ///
    /// @return the dictionary, perhaps shared with other batches
    public LongDictionary dictionary() {
        return Objects.requireNonNull(dictionary, "not coded");
    }

    @Override
    public boolean isNull(int row) {
        return codes != null ? codes[row] < 0 : Nulls.at(nulls, row);
    }

    @Override
    public int nullCount() {
        return codes != null ? TextVector.missing(codes, rows) : Nulls.count(nulls, rows);
    }
}
