package org.recscope.analytics.loading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.LongDictionary;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.kernel.data.Vocabulary;

/// Turns a column of ids into codes. An id of a dictionary is looked up once a dictionary; of plain numbers, neighbours
/// that are equal are looked up once. Codes follow first appearance in the rows, never the order of a dictionary.
final class IdCodes {
    /// The row has no id.
    static final int MISSING = -1;

    /// The id is an empty text, or blanks.
    static final int EMPTY = -2;

    /// The id is longer than {@link #LONGEST}.
    static final int TOO_LONG = -3;

    /// Longer than any id that is meant as one.
    static final int LONGEST = 1000;

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Vocabulary.Builder ids;

    /// What the last dictionary's codes are here; a column has one dictionary for long stretches.
    private @Nullable Object dictionary;

    private int[] known = {};
    private int[] codes = {};

    IdCodes(Vocabulary.Builder ids) {
        this.ids = ids;
    }

    /// Codes of the rows of a batch.
    ///
    /// @return one a row, below 0 for what is no id; the array is used again
    int[] codes(Vector column) {
        int rows = column.rows();
        codes = rows <= codes.length ? codes : new int[rows];
        switch (column) {
            case LongVector its when its.isCoded() -> coded(its, its.dictionary());
            case LongVector its -> plain(its);
            case TextVector its -> texts(its, its.dictionary());
            default -> throw new IllegalArgumentException("ids must be numbers or texts");
        }
        return codes;
    }

    private void coded(LongVector column, LongDictionary its) {
        int[] map = map(its, its.size());
        int[] entries = column.codes();
        int[] into = codes;
        for (int row = 0; row < column.rows(); row++) {
            int code = entries[row];
            int known = code < 0 ? MISSING : map[code];
            if (known == UNKNOWN) {
                known = ids.add(its.value(code));
                map[code] = known;
            }
            into[row] = known;
        }
    }

    private void plain(LongVector column) {
        boolean missing = column.nullCount() > 0;
        long last = 0;
        int code = UNKNOWN;
        for (int row = 0; row < column.rows(); row++) {
            if (missing && column.isNull(row)) {
                codes[row] = MISSING;
                continue;
            }
            long id = column.value(row);
            if (id != last || code == UNKNOWN) {
                code = ids.add(id);
                last = id;
            }
            codes[row] = code;
        }
    }

    private void texts(TextVector column, TextDictionary its) {
        int[] map = map(its, its.size());
        for (int row = 0; row < column.rows(); row++) {
            int code = column.code(row);
            if (code < 0) {
                codes[row] = MISSING;
                continue;
            }
            if (map[code] == UNKNOWN) {
                map[code] = text(its.value(code));
            }
            codes[row] = map[code];
        }
    }

    private int text(String id) {
        if (id.isBlank()) {
            return EMPTY;
        }
        return id.length() > LONGEST ? TOO_LONG : ids.add(id);
    }

    private int[] map(Object its, int size) {
        if (its != dictionary) {
            dictionary = its;
            known = new int[size];
            Arrays.fill(known, UNKNOWN);
        }
        return known;
    }
}
