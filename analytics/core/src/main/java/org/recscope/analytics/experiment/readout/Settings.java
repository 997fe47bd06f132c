package org.recscope.analytics.experiment.readout;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.sequential.AsymptoticSequence;
import org.recscope.analytics.statistics.multiplicity.Correction;

/// How an experiment is read; every default is said beside the result.
///
/// @param control name of the control arm; null to guess
/// @param weights planned share of each arm by name; empty for equal ones
/// @param metrics what is measured, at least one
/// @param cuts attributes to cut by, each alone or crossed
/// @param alpha level, in (0, 1)
/// @param lift convention of the relative effect
/// @param test what tests a difference
/// @param correction of the goals, over metrics and arms
/// @param tuning units at which the sequential interval is tightest
/// @param prior belief about a lift before the data
/// @param target smallest lift worth finding, for power and duration
public record Settings(
        @Nullable String control,
        Map<String, Double> weights,
        List<MetricSpec> metrics,
        List<List<String>> cuts,
        double alpha,
        Lift lift,
        TestKind test,
        Correction correction,
        double tuning,
        NormalBelief prior,
        double target) {
    /// What tests a difference.
    public enum TestKind {
        /// Welch's t, variances of the arms apart.
        WELCH,
        /// The normal distribution.
        Z,
        /// Mann and Whitney's ranks: p of either arm being larger, and Hodges and Lehmann's shift.
        RANKS,
        /// Resampled units, percentile interval.
        BOOTSTRAP,
        /// Arms dealt anew.
        PERMUTATION
    }

    /// Copies the collections.
    public Settings {
        weights = Map.copyOf(weights);
        metrics = List.copyOf(metrics);
        cuts = List.copyOf(cuts);
        if (metrics.isEmpty()) {
            throw new IllegalArgumentException("name at least one metric");
        }
    }

    /// The defaults.
    ///
    /// @param metrics what is measured
    /// @return Welch, Fieller, 5 %, Holm over goals
    public static Settings of(List<MetricSpec> metrics) {
        return new Settings(
                null,
                Map.of(),
                metrics,
                List.of(),
                0.05,
                Lift.FIELLER,
                TestKind.WELCH,
                Correction.HOLM,
                AsymptoticSequence.DEFAULT_TUNING,
                NormalBelief.FLAT,
                0.02);
    }

    /// The same by segment, too.
    ///
    /// @param by attributes, each alone or crossed
    /// @return a copy
    public Settings withCuts(List<List<String>> by) {
        return new Settings(control, weights, metrics, by, alpha, lift, test, correction, tuning, prior, target);
    }

    /// The columns that metrics and covariates read.
    ///
    /// @return without repetition
    public List<String> columns() {
        return metrics.stream()
                .flatMap(metric -> Stream.concat(Stream.of(metric.formula()), metric.covariates().stream()))
                .flatMap(formula -> formula.columns().stream())
                .distinct()
                .toList();
    }
}
