package org.recscope.analytics.study.bandit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.offpolicy.OffPolicyOptions;

/// What is asked of a log.
///
/// @param log the file
/// @param columns which columns hold what
/// @param policies the policies to judge
/// @param actions a file of all actions, perhaps with categories; empty when only logged ones exist
/// @param context columns of the log that a reward model by trees looks at; none for a table of places and actions
/// @param by what to cut by
/// @param options folds, replicates, floor, seed
public record BanditQuestion(
        Path log,
        Columns columns,
        List<PolicySource> policies,
        Optional<Path> actions,
        List<String> context,
        List<String> by,
        OffPolicyOptions options) {
    /// Copies the lists.
    public BanditQuestion {
        policies = List.copyOf(policies);
        context = List.copyOf(context);
        by = List.copyOf(by);
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one policy");
        }
    }

    /// Which columns hold what; an empty name leaves it to the usual names.
    ///
    /// @param action what was shown
    /// @param reward what it earned
    /// @param propensity how likely it was
    /// @param position where it was shown
    /// @param user whose row it is
    public record Columns(String action, String reward, String propensity, String position, String user) {
        /// All left to the usual names.
        public static final Columns USUAL = new Columns("", "", "", "", "");
    }
}
