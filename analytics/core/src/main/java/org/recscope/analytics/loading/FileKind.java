package org.recscope.analytics.loading;

import java.util.Set;

/// What part a file plays in a study.
public enum FileKind {
    /// Ranked lists of one model, or of several told apart by a RUN column.
    RUN(Set.of(Role.USER, Role.ITEM)),
    /// What counts as relevant.
    TRUTH(Set.of(Role.USER, Role.ITEM)),
    /// What users did before.
    HISTORY(Set.of(Role.USER, Role.ITEM)),
    /// One row an item, with its categories and attributes.
    ITEMS(Set.of(Role.ITEM)),
    /// One row a user, with attributes.
    USERS(Set.of(Role.USER));

    private final Set<Role> needed;

    FileKind(Set<Role> needed) {
        this.needed = needed;
    }

    /// The roles without which a file cannot play this part.
    ///
    /// @return one column of the file must have each of them
    public Set<Role> needed() {
        return needed;
    }
}
