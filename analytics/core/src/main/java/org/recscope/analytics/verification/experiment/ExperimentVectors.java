package org.recscope.analytics.verification.experiment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;

/// Every topic of experiments, and what answers it.
public final class ExperimentVectors implements VectorFamily {
    private static final Map<String, Function<Vector, Outcome>> GROWTHBOOK = Map.of(
            "EffectMoments", GrowthbookTests::moments,
            "EffectMomentsPostStratification", GrowthbookStrata::check,
            "TwoSidedTTest", GrowthbookTests::test,
            "OneSidedTreatmentGreaterTTest", GrowthbookTests::test,
            "OneSidedTreatmentLesserTTest", GrowthbookTests::test,
            "SequentialTwoSidedTTest", GrowthbookTests::test,
            "SequentialOneSidedTreatmentGreaterTTest", GrowthbookTests::test,
            "SequentialOneSidedTreatmentLesserTTest", GrowthbookTests::test,
            "EffectBayesianABTest", GrowthbookTests::test);

    private static final Map<String, Function<Vector, Outcome>> TOPICS = Map.ofEntries(
            Map.entry("confidence_difference", ConfidenceChecks::differences),
            Map.entry("confidence_multiple_difference", ConfidenceChecks::differences),
            Map.entry("confidence_differences", ConfidenceChecks::differences),
            Map.entry("confidence_summary", ConfidenceChecks::summary),
            Map.entry("achieved_power", ConfidenceChecks::power),
            Map.entry("sample_size", ConfidencePlan::sizes),
            Map.entry("powered_effect", ConfidencePlan::effects),
            Map.entry("sample_size_optimal_weights", ConfidencePlan::weights),
            Map.entry("mid_experiment_power", GrowthbookPlan::check),
            Map.entry("power_weeks", GrowthbookWeeks::check),
            Map.entry("srm", AllocationChecks::check),
            Map.entry("srm_exact_binomial", AllocationChecks::exact),
            Map.entry("srm_sequential_bayes", SequentialChecks::allocation),
            Map.entry("confidence_sequence_bounds", SequentialChecks::bound),
            Map.entry("bernoulli_confidence_sequence", SequentialChecks::share),
            Map.entry("quantile_ab_sequential", SequentialChecks::quantile),
            Map.entry("eppo_confidence_sequence", SequentialChecks::eppo),
            Map.entry("msprt_normal", SequentialChecks::msprt),
            Map.entry("obrien_fleming_spending", SequentialChecks::spending),
            Map.entry("group_sequential_bounds", SequentialChecks::groupSequential),
            Map.entry("fieller", LiftChecks::fieller),
            Map.entry("relative_ci_conventions", LiftChecks::conventions),
            Map.entry("cuped_group", PosthogChecks::cupedGroup),
            Map.entry("cuped", SmallChecks::cuped),
            Map.entry("ratio_delta", LiftChecks::ratio),
            Map.entry("delta_variance", LiftChecks::deltaVariance),
            Map.entry("statsig_differential_impact", LiftChecks::differentialImpact),
            Map.entry("bayes_beta_binomial", SmallChecks::betaBinomial),
            Map.entry("winsorise", SmallChecks::winsorise),
            Map.entry("interleaving_team_draft", SmallChecks::interleaving),
            Map.entry("interleaving_balanced", SmallChecks::interleaving),
            Map.entry("adjusted_ci", LiftChecks::adjustedInterval));

    @Override
    public Optional<Outcome> check(Vector vector) {
        return Optional.ofNullable(answer(vector)).map(check -> check.apply(vector));
    }

    private static @Nullable Function<Vector, Outcome> answer(Vector vector) {
        String function = vector.function();
        if (function.startsWith("gbstats ") && GROWTHBOOK.containsKey(named(function))) {
            return GROWTHBOOK.get(named(function));
        }
        if (function.equals("run_test") || function.equals("FrequentistMethod.run_test")) {
            return PosthogChecks::run;
        }
        if (function.equals("tea_tasting RatioOfMeans.analyze")) {
            return Tea::ratio;
        }
        return TOPICS.get(vector.subject());
    }

    private static String named(String function) {
        int dot = function.indexOf('.');
        return function.substring("gbstats ".length(), dot < 0 ? function.length() : dot);
    }
}
