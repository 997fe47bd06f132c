package org.recscope.analytics.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.TableSource;

/// Which column of a log is what: as chosen, and where nothing was chosen, as columns are usually called.
public final class LogRoles {
    private final Roles roles;

    private LogRoles(Roles roles) {
        this.roles = roles;
    }

    /// Looks at the columns of a log.
    ///
    /// @param file the log with the roles that were chosen
    /// @return its columns
    /// @throws LoadingException when it cannot be read as a table, or lacks a column that its kind needs
    public static LogRoles of(FileSpec file) throws LoadingException {
        try (TableSource source = TableSources.open(file.path())) {
            Map<String, Role> named = LogNames.roles(file.kind(), source.schema());
            Map<String, Role> guessed = new LinkedHashMap<>();
            for (ColumnInfo column : source.schema().columns()) {
                guessed.put(column.name(), named.getOrDefault(column.name(), Role.IGNORE));
            }
            return new LogRoles(Roles.of(file, source.schema(), guessed));
        }
    }

    /// The columns there are.
    ///
    /// @return names in the order of the file
    public List<String> names() {
        return List.copyOf(roles.byName().keySet());
    }

    /// The columns of a role.
    ///
    /// @param role any
    /// @return names in the order of the file
    public List<String> all(Role role) {
        return roles.indices(role).stream()
                .map(index -> roles.schema().column(index).name())
                .toList();
    }

    /// The column of a role.
    ///
    /// @param role any
    /// @return the first; empty when there is none
    public Optional<String> find(Role role) {
        return all(role).stream().findFirst();
    }

    /// The column of a role that the file's kind needs.
    ///
    /// @param role a needed one
    /// @return its name
    public String get(Role role) {
        return find(role).orElseThrow();
    }
}
