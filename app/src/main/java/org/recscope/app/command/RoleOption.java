package org.recscope.app.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.study.StudyInput;

/// `FILE:COLUMN=ROLE`, where a file may hold colons and a column equals signs: the file is found among those of the
/// study, the role stands after the last equals sign.
final class RoleOption {
    private RoleOption() {}

    /// The files with the roles of one option set.
    ///
    /// @param inputs the files of the study
    /// @param text the option's value
    /// @throws IllegalArgumentException when it means none of the files or no role
    static List<StudyInput> apply(List<StudyInput> inputs, String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("--role is written FILE:COLUMN=ROLE, not '" + text + "'");
        }
        Role role = role(text.substring(equals + 1));
        String place = text.substring(0, equals);
        boolean[] found = {false};
        List<StudyInput> changed = inputs.stream()
                .map(input -> {
                    int length = prefix(input, place);
                    found[0] |= length > 0;
                    return length > 0 ? withRole(input, place.substring(length), role) : input;
                })
                .toList();
        if (!found[0]) {
            throw new IllegalArgumentException("--role " + text + " names none of the files. Begin with one of "
                    + String.join(
                            ", ", inputs.stream().map(RoleOption::shortName).toList()) + " and a colon");
        }
        return changed;
    }

    /// How much of the text names this file, its colon included; 0 when none of it does.
    private static int prefix(StudyInput input, String place) {
        for (int colon = place.indexOf(':'); colon > 0; colon = place.indexOf(':', colon + 1)) {
            if (colon + 1 < place.length() && names(input, place.substring(0, colon))) {
                return colon + 1;
            }
        }
        return 0;
    }

    /// Whether a word means a file: its path, its name, a run's name, or the part it plays.
    static boolean names(StudyInput input, String word) {
        if (word.equals(shortName(input)) || word.equals(kind(input)) || word.equals(fileName(input))) {
            return true;
        }
        try {
            return Path.of(word).toAbsolutePath().normalize().equals(input.path());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static StudyInput withRole(StudyInput input, String column, Role role) {
        Map<String, Role> roles = new LinkedHashMap<>(input.roles());
        roles.put(column, role);
        return input.withRoles(roles);
    }

    /// What a file is called on the command line.
    static String shortName(StudyInput input) {
        return input.kind() == FileKind.RUN && !input.name().isEmpty() ? input.name() : kind(input);
    }

    private static String kind(StudyInput input) {
        return input.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String fileName(StudyInput input) {
        return String.valueOf(input.path().getFileName());
    }

    private static Role role(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.name().equals(wanted)) {
                return role;
            }
        }
        List<String> known = Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
        throw new IllegalArgumentException("'" + word + "' is not a role. "
                + Suggestion.nearest(word.toLowerCase(Locale.ROOT), known)
                        .map(near -> "Did you mean " + near + "? ")
                        .orElse("")
                + "The roles are " + String.join(", ", known));
    }
}
