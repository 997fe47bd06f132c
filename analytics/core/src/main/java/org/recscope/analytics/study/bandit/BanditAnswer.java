package org.recscope.analytics.study.bandit;

import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.SlateJudgement;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.PolicySource;

/// The answer to a question about a log.
///
/// @param log the file
/// @param question what was asked
/// @param rows rows of the log
/// @param users users of the log; 0 where rows count as independent
/// @param actions what actions are called, by number
/// @param policies one a policy, in order
/// @param problems warnings about the files
public record BanditAnswer(
        FileSpec log,
        BanditQuestion question,
        long rows,
        long users,
        List<String> actions,
        List<PolicyJudgement> policies,
        List<Problem> problems) {
    /// Copies the lists.
    public BanditAnswer {
        actions = List.copyOf(actions);
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
    }

    /// One policy.
    ///
    /// @param policy where it comes from
    /// @param modelMissing why there is no reward model; empty when there is one
    /// @param overall over all rows
    /// @param slates over whole lists; empty where rows are no lists
    /// @param groups its segments, cut by cut
    public record PolicyJudgement(
            PolicySource policy,
            Optional<String> modelMissing,
            Judgement overall,
            Optional<SlateJudgement> slates,
            List<GroupJudgement> groups) {
        /// Copies the list.
        public PolicyJudgement {
            groups = List.copyOf(groups);
        }
    }

    /// One segment.
    ///
    /// @param segment which rows
    /// @param judgement over them
    public record GroupJudgement(SegmentKey segment, Judgement judgement) {}
}
