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
/// @param sha256 the content's SHA-256 in lower-case hexadecimal when the study was last run; null before that
/// @param unknown fields of the project file that this version does not know
public record StudyInput(
        Path path,
        FileKind kind,
        String name,
        Map<String, Role> roles,
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
        return new StudyInput(file.path(), file.kind(), file.name(), file.roles(), null, JsonFields.none());
    }

    /// What the loader needs to know.
    public FileSpec spec() {
        return new FileSpec(path, kind, name, roles);
    }

    /// The same file after it was read.
    ///
    /// @param used the roles that were used
    /// @param hash SHA-256 of its content, hexadecimal
    public StudyInput read(Map<String, Role> used, String hash) {
        return new StudyInput(path, kind, name, used, hash, unknown);
    }

    /// The same file with other roles.
    ///
    /// @param chosen role by column name
    public StudyInput withRoles(Map<String, Role> chosen) {
        return new StudyInput(path, kind, name, chosen, sha256, unknown);
    }
}
