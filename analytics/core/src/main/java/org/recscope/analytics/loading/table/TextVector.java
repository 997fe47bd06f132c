package org.recscope.analytics.loading.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Texts as codes into a dictionary, -1 for null.
public final class TextVector implements Vector {
    private final int rows;
    private final int[] codes;
    private final TextDictionary dictionary;

    private TextVector(int rows, int[] codes, TextDictionary dictionary) {
        this.rows = rows;
        this.codes = codes;
        this.dictionary = dictionary;
    }

    /// Texts coded against a dictionary.
    ///
    /// @param codes at least `rows` of them, -1 for null
    /// @param rows how many count
    /// @param dictionary what the codes stand for
    /// @return a view of the array
    public static TextVector of(int[] codes, int rows, TextDictionary dictionary) {
        Objects.checkFromToIndex(0, rows, codes.length);
        return new TextVector(rows, codes, dictionary);
    }

    /// Texts given one by one; meant for small tables.
    ///
    /// @param texts one a row, null where there is none
    /// @return a vector of its own
    public static TextVector of(@Nullable String... texts) {
        Map<String, Integer> found = new LinkedHashMap<>();
        int[] codes = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            codes[i] = text == null ? -1 : found.computeIfAbsent(text, t -> found.size());
        }
        return new TextVector(
                codes.length, codes, new TextDictionary(found.keySet().toArray(String[]::new)));
    }

    @Override
    public int rows() {
        return rows;
    }

    /// The code of a row.
    ///
    /// @param row from 0
    /// @return its code, -1 for null
    public int code(int row) {
        return codes[row];
    }

    /// The codes themselves, for a vector that shows the same array against another dictionary.
    int[] codes() {
        return codes;
    }

    /// What the codes stand for.
    ///
    /// @return the dictionary, perhaps shared with other batches
    public TextDictionary dictionary() {
        return dictionary;
    }

    /// The text of a row.
    ///
    /// @param row from 0
    /// @return its text, or null
    public @Nullable String value(int row) {
        int code = codes[row];
        return code < 0 ? null : dictionary.value(code);
    }

    @Override
    public boolean isNull(int row) {
        return codes[row] < 0;
    }

    @Override
    public int nullCount() {
        return missing(codes, rows);
    }

    static int missing(int[] codes, int rows) {
        int missing = 0;
        for (int i = 0; i < rows; i++) {
            missing += codes[i] >>> 31;
        }
        return missing;
    }
}
