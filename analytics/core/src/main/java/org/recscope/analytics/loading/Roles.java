package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.TableSchema;

/// The role of every column of a file: what was chosen, over what was guessed.
///
/// @param schema the columns
/// @param byName role by column name, all columns, in the order of the file
record Roles(TableSchema schema, Map<String, Role> byName) {
    static Roles of(FileSpec file, TableSchema schema, Map<String, Role> guessed) throws LoadingException {
        checkChosen(file, schema);
        Map<String, Role> roles = new LinkedHashMap<>();
        boolean described = file.kind() == FileKind.ITEMS || file.kind() == FileKind.USERS;
        guessed.forEach((name, role) -> {
            boolean taken = !file.kind().shares(role) && file.roles().containsValue(role);
            roles.put(name, taken ? described ? Role.ATTRIBUTE : Role.IGNORE : role);
        });
        roles.putAll(file.roles());
        Roles result = new Roles(schema, roles);
        result.checkNeeded(file);
        return result;
    }

    private static void checkChosen(FileSpec file, TableSchema schema) throws LoadingException {
        List<Problem> problems = new ArrayList<>();
        Map<Role, String> holders = new LinkedHashMap<>();
        file.roles().forEach((name, role) -> {
            if (schema.indexOf(name) < 0) {
                problems.add(new Problem.MissingColumn(
                        file.path(),
                        "column " + name + ", which was to be the " + label(role),
                        names(schema),
                        "Choose one of them."));
            }
            String before = file.kind().shares(role) ? null : holders.put(role, name);
            if (before != null) {
                problems.add(twice(file.path(), name, before, role));
            }
        });
        if (!problems.isEmpty()) {
            throw new LoadingException(problems);
        }
    }

    private static Problem twice(Path file, String name, String before, Role role) {
        return new Problem.BadColumn(
                Severity.FATAL,
                file,
                name,
                "was chosen as the " + label(role) + ", and so was " + before,
                "Choose one of the two; give the other another role.");
    }

    private void checkNeeded(FileSpec file) throws LoadingException {
        List<Problem> problems = new ArrayList<>();
        for (Role role : Role.values()) {
            if (file.kind().needed().contains(role) && !has(role)) {
                problems.add(new Problem.MissingColumn(
                        file.path(),
                        label(role) + " column",
                        names(schema),
                        "Say which column it is, or rename it to something like "
                                + String.join(", ", usual(file.kind(), role)) + "."));
            }
        }
        if (!problems.isEmpty()) {
            throw new LoadingException(problems);
        }
    }

    private static List<String> names(TableSchema schema) {
        return schema.columns().stream().map(ColumnInfo::name).collect(Collectors.toList());
    }

    private static List<String> usual(FileKind kind, Role role) {
        return kind.isLog() ? LogNames.usual(kind, role) : RoleNames.usual(role);
    }

    private static String label(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean has(Role role) {
        return byName.containsValue(role);
    }

    /// The column of a role.
    ///
    /// @return its index in the schema, or -1
    int index(Role role) {
        for (Map.Entry<String, Role> entry : byName.entrySet()) {
            if (entry.getValue() == role) {
                return schema.indexOf(entry.getKey());
            }
        }
        return -1;
    }

    /// All columns of a role.
    ///
    /// @return indices in the schema, ascending
    List<Integer> indices(Role role) {
        List<Integer> indices = new ArrayList<>();
        for (int c = 0; c < schema.size(); c++) {
            if (byName.get(schema.column(c).name()) == role) {
                indices.add(c);
            }
        }
        return indices;
    }
}
