package org.recscope.analytics.loading.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ColumnType;

/// What the cells of a column are, from those seen so far: the narrowest type that holds them all.
final class TypeGuess {
    private int seen;
    private int whole;
    private int numbers;
    private int truths;
    private int times;

    /// Takes one more cell.
    ///
    /// @param cell its text; null or a word for missing says nothing
    void add(@Nullable String cell) {
        if (cell == null) {
            return;
        }
        String text = cell.strip();
        char[] characters = text.toCharArray();
        if (Numerals.isMissing(characters, 0, characters.length)) {
            return;
        }
        seen++;
        if (Numerals.isCanonical(characters, 0, characters.length)) {
            whole++;
            numbers++;
        } else if (Numerals.isDecimal(characters, 0, characters.length)) {
            numbers++;
        } else if (isTruth(text)) {
            truths++;
        } else if (Times.isTime(text)) {
            times++;
        }
    }

    private static boolean isTruth(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false");
    }

    ColumnType type() {
        if (seen == 0) {
            return ColumnType.TEXT;
        }
        if (whole == seen) {
            return ColumnType.LONG;
        }
        if (numbers == seen) {
            return ColumnType.DOUBLE;
        }
        if (truths == seen) {
            return ColumnType.BOOLEAN;
        }
        if (times == seen) {
            return ColumnType.TIMESTAMP;
        }
        return mostlyNumbers() ? (whole == numbers ? ColumnType.LONG : ColumnType.DOUBLE) : ColumnType.TEXT;
    }

    /// A column of numbers with a stray word is a column of numbers with a mistake, which the loader can then name.
    private boolean mostlyNumbers() {
        return seen >= 20 && seen - numbers <= seen / 20;
    }

    /// The types of columns of rows.
    ///
    /// @param rows cells; short rows are fine
    /// @param columns how many columns there are
    static ColumnType[] types(List<? extends List<String>> rows, int columns) {
        ColumnType[] types = new ColumnType[columns];
        for (int c = 0; c < columns; c++) {
            TypeGuess guess = new TypeGuess();
            for (List<String> row : rows) {
                guess.add(c < row.size() ? row.get(c) : null);
            }
            types[c] = guess.type();
        }
        return types;
    }
}
