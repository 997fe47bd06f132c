package org.recscope.analytics.experiment.figures;

import java.util.Locale;
import java.util.Set;

/// Methods as people write them.
final class Names {
    private static final Set<String> PEOPLE =
            Set.of("fieller", "welch", "holm", "hommel", "hochberg", "bonferroni", "sidak");
    private static final Set<String> INITIALS = Set.of("bh", "by");

    private Names() {}

    /// @param method as the program calls it
    /// @return with a capital where it is called after somebody
    static String of(String method) {
        String name = method.toLowerCase(Locale.ROOT);
        if (INITIALS.contains(name)) {
            return name.toUpperCase(Locale.ROOT);
        }
        return PEOPLE.contains(name) ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }
}
