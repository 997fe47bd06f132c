package org.recscope.analytics.study.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.offpolicy.OffPolicyOptions;

/// What is asked of a log of a policy.
///
/// @param policies the policies to judge
/// @param actions a file of all actions, perhaps with categories; empty when only logged ones exist
/// @param context columns of the log that a reward model by trees looks at; none for a table of places and actions
/// @param by what to cut by
/// @param slate the column that says which list a row belongs to; empty where rows are no lists
/// @param options folds, replicates, floor, seed
public record BanditQuestion(
        List<PolicySource> policies,
        Optional<Path> actions,
        List<String> context,
        List<String> by,
        Optional<String> slate,
        OffPolicyOptions options)
        implements LogQuestion {
    /// The uniform policy, uncut.
    public static final BanditQuestion DEFAULT = new BanditQuestion(
            List.of(new PolicySource.Uniform()),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            OffPolicyOptions.DEFAULTS);

    /// Copies the lists.
    public BanditQuestion {
        policies = List.copyOf(policies);
        context = List.copyOf(context);
        by = List.copyOf(by);
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one policy");
        }
    }

    @Override
    public FileKind kind() {
        return FileKind.BANDIT;
    }

    /// The same about other policies.
    ///
    /// @param asked the policies
    /// @return a copy
    public BanditQuestion with(List<PolicySource> asked) {
        return new BanditQuestion(asked, actions, context, by, slate, options);
    }
}
