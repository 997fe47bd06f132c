package org.recscope.analytics.study;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.Role;

/// One file of a study: what it is, where it lies and how its columns are read.
///
/// @param path the file, absolute; a project file keeps it relative to itself
/// @param kind what the file holds
/// @param name the run's name; empty for every other kind
/// @param roles column name to role, as shown and confirmed; empty: guessed when the file is read
/// @param layout the name of a layout that somebody chose; empty: told by content
/// @param sha256 the content's SHA-256 in lower-case hexadecimal when the study was last run; null before that
/// @param unknown fields of the project file that this version does not know
public record StudyInput(
        Path path,
        FileKind kind,
        String name,
        Map<String, Role> roles,
        String layout,
        @Nullable String sha256,
        JsonFields unknown) {

    /// Makes the path absolute and the roles immutable, in their order.
    public StudyInput {
        Objects.requireNonNull(kind, "kind");
        path = path.toAbsolutePath().normalize();
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    /// A file nobody has read yet.
    ///
    /// @param file what is known about it
    public static StudyInput of(FileSpec file) {
        return new StudyInput(
                file.path(), file.kind(), file.name(), file.roles(), file.layout(), null, JsonFields.none());
    }

    /// What the loader needs to know.
    public FileSpec spec() {
        return new FileSpec(path, kind, name, roles, layout);
    }

    /// The same file after it was read.
    ///
    /// @param used the roles that were used
    /// @param hash SHA-256 of its content, hexadecimal
    public StudyInput read(Map<String, Role> used, String hash) {
        return new StudyInput(path, kind, name, used, layout, hash, unknown);
    }

    /// The same file with other roles.
    ///
    /// @param chosen role by column name
    public StudyInput withRoles(Map<String, Role> chosen) {
        return new StudyInput(path, kind, name, chosen, layout, sha256, unknown);
    }

    /// The same file in another part, or under another name.
    ///
    /// @param part what it holds
    /// @param called the run's name
    public StudyInput as(FileKind part, String called) {
        return new StudyInput(path, part, called, roles, layout, sha256, unknown);
    }

    /// The same file in another layout.
    ///
    /// @param chosen the name of a layout; empty tells it by content
    public StudyInput withLayout(String chosen) {
        return new StudyInput(path, kind, name, roles, chosen, sha256, unknown);
    }
}
