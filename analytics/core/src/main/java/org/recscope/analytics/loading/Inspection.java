package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.TableSchema;

/// What a file looks like before it is loaded: enough to show it, and to correct what was guessed.
///
/// @param file the file, or a folder read as one table
/// @param format in words, as in `CSV, gzip`; "unknown" when it could not be told
/// @param schema the columns; empty when they could not be read
/// @param roles the guessed role of every column, in the order of the file
/// @param reasons why each role was guessed, a clause by column, as in "named like a user id"
/// @param kind the guessed part it plays, or null when none fits
/// @param firstRows cells of the first rows as text, an empty text for no value
/// @param rows how many rows there are, where the file says so without being read
/// @param problems what was seen so far; with a fatal one the file cannot be loaded
public record Inspection(
        Path file,
        String format,
        TableSchema schema,
        Map<String, Role> roles,
        Map<String, String> reasons,
        @Nullable FileKind kind,
        List<List<String>> firstRows,
        OptionalLong rows,
        List<Problem> problems) {

    /// Keeps copies.
    public Inspection {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        firstRows = firstRows.stream().map(List::copyOf).toList();
        problems = List.copyOf(problems);
    }

    /// A file that nothing could be read of.
    ///
    /// @param file the file
    /// @param problems why, at least one
    /// @return an inspection without columns
    public static Inspection failed(Path file, List<Problem> problems) {
        return new Inspection(
                file,
                "unknown",
                new TableSchema(List.of()),
                Map.of(),
                Map.of(),
                null,
                List.of(),
                OptionalLong.empty(),
                problems);
    }

    /// Whether the file can be loaded as far as can be seen.
    ///
    /// @return false when a problem is fatal
    public boolean usable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.FATAL);
    }

    /// The columns of a role.
    ///
    /// @param role any role
    /// @return names in the order of the file, often none or one
    public List<String> columns(Role role) {
        List<String> names = new ArrayList<>();
        roles.forEach((name, its) -> {
            if (its == role) {
                names.add(name);
            }
        });
        return names;
    }
}
