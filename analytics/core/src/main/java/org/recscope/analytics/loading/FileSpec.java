package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file, the part it plays and what its columns are used for.
///
/// @param path a file, or a folder whose files are one table
/// @param kind the part it plays
/// @param name the run's name; of other kinds empty
/// @param roles role by column name, over what is guessed: a column without an entry keeps the guess, unless somebody
/// else
///     took its role here; empty means guess all
/// @param layout the name of a {@link org.recscope.analytics.loading.dialect.Layout}; empty tells it by content
public record FileSpec(Path path, FileKind kind, String name, Map<String, Role> roles, String layout) {
    /// A file whose layout is told by its content.
    ///
    /// @param path the file
    /// @param kind the part it plays
    /// @param name the run's name; of other kinds empty
    /// @param roles role by column name
    public FileSpec(Path path, FileKind kind, String name, Map<String, Role> roles) {
        this(path, kind, name, roles, "");
    }

    /// Keeps a copy of the map, in its order.
    public FileSpec {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    /// A file whose roles are guessed.
    ///
    /// @param path the file
    /// @param kind the part it plays, not RUN
    /// @return the spec without a name
    public static FileSpec of(Path path, FileKind kind) {
        return new FileSpec(path, kind, "", Map.of());
    }

    /// A run whose roles are guessed.
    ///
    /// @param name the run's name; empty takes the file's name
    /// @param path the file
    /// @return the spec
    public static FileSpec run(String name, Path path) {
        return new FileSpec(path, FileKind.RUN, name, Map.of());
    }

    /// The same file with other roles.
    ///
    /// @param chosen role by column name
    /// @return a copy
    public FileSpec withRoles(Map<String, Role> chosen) {
        return new FileSpec(path, kind, name, chosen, layout);
    }

    /// The same file with a role for one column more.
    ///
    /// @param column its name; empty changes nothing
    /// @param role what it is used for
    /// @return a copy
    public FileSpec with(String column, Role role) {
        if (column.isEmpty()) {
            return this;
        }
        Map<String, Role> chosen = new LinkedHashMap<>(roles);
        chosen.put(column, role);
        return withRoles(chosen);
    }
}
