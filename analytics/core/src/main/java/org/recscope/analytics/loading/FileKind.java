package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.List;
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
    USERS(Set.of(Role.USER)),
    /// Rows of an A/B experiment: who was in which arm, and what came of it.
    EXPERIMENT(Set.of(Role.VARIANT), Role.UNIT, Role.TIMESTAMP, Role.METRIC, Role.COVARIATE),
    /// What a policy showed, with its probability and what it earned.
    BANDIT(Set.of(Role.ACTION, Role.PROPENSITY, Role.REWARD), Role.USER, Role.RANK),
    /// Predicted probabilities with what came.
    PREDICTIONS(Set.of(Role.SCORE, Role.LABEL), Role.USER, Role.RANK, Role.RUN),
    /// Past experiments, or segments, each with offline differences and online effects.
    SERIES(Set.of(Role.EXPERIMENT, Role.METRIC, Role.OFFLINE, Role.OFFLINE_ERROR, Role.ONLINE, Role.ONLINE_ERROR));

    private final Set<Role> needed;
    private final List<Role> more;

    FileKind(Set<Role> needed, Role... more) {
        this.needed = needed;
        this.more = List.of(more);
    }

    /// The roles without which a file cannot play this part.
    ///
    /// @return one column of the file must have each of them
    public Set<Role> needed() {
        return needed;
    }

    /// Whether its rows are what happened, and no metrics are computed from it.
    ///
    /// @return true for logs, predictions and series
    public boolean isLog() {
        return compareTo(EXPERIMENT) >= 0;
    }

    /// Whether any number of columns may have a role.
    ///
    /// @param role any
    /// @return false where one column takes it from another
    public boolean shares(Role role) {
        return switch (role) {
            case CATEGORIES, ATTRIBUTE, COVARIATE, IGNORE -> true;
            case METRIC -> this == EXPERIMENT;
            default -> false;
        };
    }

    /// The roles that columns of such a file can have.
    ///
    /// @return needed ones first, not used last
    public List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (isLog() ? needed.contains(role) : role.compareTo(Role.ATTRIBUTE) <= 0) {
                roles.add(role);
            }
        }
        roles.addAll(more);
        if (this != SERIES && !roles.contains(Role.ATTRIBUTE)) {
            roles.add(Role.ATTRIBUTE);
        }
        roles.add(Role.IGNORE);
        return roles;
    }
}
