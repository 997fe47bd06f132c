package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoublePredicate;

/// Columns that are wanted of a file whose rows count one by one: predictions, logs.
///
/// @param file the file
/// @param numbers columns of numbers; a row without one that fits is left out
/// @param ids columns of ids; a row without one is left out
/// @param words columns to be cut by, of words or numbers; a row may be without
public record RowRequest(Path file, List<Number> numbers, List<String> ids, List<String> words) {
    /// Copies the lists.
    public RowRequest {
        numbers = List.copyOf(numbers);
        ids = List.copyOf(ids);
        words = List.copyOf(words);
    }

    /// A column of numbers.
    ///
    /// @param column its name
    /// @param fits which numbers it may hold
    /// @param reason what is wrong with others, as in "is no probability"
    /// @param remedy what to do about it, a sentence
    public record Number(String column, DoublePredicate fits, String reason, String remedy) {}

    /// All columns, in the order they are read.
    ///
    /// @return numbers, ids, words
    List<String> columns() {
        List<String> columns = new java.util.ArrayList<>();
        numbers.forEach(number -> columns.add(number.column()));
        columns.addAll(ids);
        columns.addAll(words);
        return columns;
    }
}
