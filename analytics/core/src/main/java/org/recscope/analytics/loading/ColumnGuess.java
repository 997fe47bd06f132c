package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;

/// Finds columns by what people call them. Capitals, blanks, `_` and `-` do not matter.
public final class ColumnGuess {
    private final Path file;
    private final TableSchema schema;

    private ColumnGuess(Path file, TableSchema schema) {
        this.file = file;
        this.schema = schema;
    }

    /// Looks at the columns of a file.
    ///
    /// @param file the file
    /// @return its columns
    /// @throws LoadingException when it cannot be read as a table
    public static ColumnGuess of(Path file) throws LoadingException {
        try (TableSource source = TableSources.open(file)) {
            return new ColumnGuess(file, source.schema());
        }
    }

    /// The columns there are.
    ///
    /// @return names in the order of the file
    public List<String> names() {
        return schema.columns().stream().map(ColumnInfo::name).toList();
    }

    /// The columns that have no usual name: what rows can be cut by.
    ///
    /// @param usual names in small letters and digits
    /// @return names in the order of the file
    public List<String> others(String... usual) {
        List<String> known = List.of(usual);
        return names().stream()
                .filter(name -> !known.contains(RoleNames.normal(name)))
                .toList();
    }

    /// A column that somebody named, or else one that is called as is usual.
    ///
    /// @param named the name that was given; empty for none
    /// @param usual usual names in small letters and digits, the surest first
    /// @return the column; empty when none was named and none is so called
    /// @throws LoadingException when the one that was named is not there
    public Optional<String> optional(String named, String... usual) throws LoadingException {
        if (!named.isEmpty()) {
            return Optional.of(needed(named, "column " + named));
        }
        for (String name : usual) {
            for (ColumnInfo column : schema.columns()) {
                if (RoleNames.normal(column.name()).equals(name)) {
                    return Optional.of(column.name());
                }
            }
        }
        return Optional.empty();
    }

    /// The same for a column that must be there.
    ///
    /// @param named the name that was given; empty for none
    /// @param what what it is, for the message: "column of scores"
    /// @param usual usual names in small letters and digits, the surest first
    /// @return the column
    /// @throws LoadingException when there is none
    public String needed(String named, String what, String... usual) throws LoadingException {
        if (!named.isEmpty() && schema.indexOf(named) >= 0) {
            return named;
        }
        Optional<String> found = named.isEmpty() ? optional("", usual) : Optional.empty();
        if (found.isPresent()) {
            return found.get();
        }
        if (!named.isEmpty()) {
            throw new LoadingException(
                    new Problem.MissingColumn(file, what + " '" + named + "'", names(), "Name one of these."));
        }
        String remedy = usual.length == 0
                ? "Choose one of them."
                : "Say which it is, or call it something like "
                        + String.join(", ", List.of(usual).subList(0, Math.min(3, usual.length))) + ".";
        throw new LoadingException(new Problem.MissingColumn(file, what, names(), remedy));
    }
}
