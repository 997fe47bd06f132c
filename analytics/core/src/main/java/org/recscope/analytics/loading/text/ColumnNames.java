package org.recscope.analytics.loading.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;

/// Names for columns: as the header has them, stripped; a column without a name is called by its number, and a name
/// that
/// stands twice gets a number the second time.
final class ColumnNames {
    private final List<String> names = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ColumnNames() {}

    static ColumnNames numbered(int columns) {
        ColumnNames result = new ColumnNames();
        for (int c = 1; c <= columns; c++) {
            result.names.add("column" + c);
        }
        return result;
    }

    static ColumnNames of(Path file, List<String> header) {
        ColumnNames result = new ColumnNames();
        Set<String> taken = new HashSet<>();
        for (int c = 0; c < header.size(); c++) {
            String name = header.get(c).strip();
            String free = name.isEmpty() ? "column" + (c + 1) : name;
            for (int n = 2; !taken.add(free); n++) {
                free = name + " (" + n + ")";
            }
            if (!name.isEmpty() && !free.equals(name)) {
                result.problems.add(new Problem.BadColumn(
                        Severity.WARNING,
                        file,
                        name,
                        "stands twice in the header; the second is called \"" + free + "\" here",
                        "Give every column a name of its own."));
            }
            result.names.add(free);
        }
        return result;
    }

    List<String> names() {
        return names;
    }

    List<Problem> problems() {
        return problems;
    }
}
