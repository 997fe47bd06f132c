package org.recscope.analytics.verification.comparison;

import java.util.Map;
import java.util.Optional;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;

/// The vectors about comparing two samples. One line adds a topic.
public final class ComparisonVectors implements VectorFamily {
    /// Holds one vector against this program.
    @FunctionalInterface
    interface Check {
        Outcome check(Vector vector);
    }

    private static final Map<String, Check> CHECKS = Map.ofEntries(
            Map.entry("welch_t", MeanChecks::welch),
            Map.entry("student_t", MeanChecks::student),
            Map.entry("z_test", MeanChecks::z),
            Map.entry("welch_t_one_sided", OneSidedLiftCheck::check),
            Map.entry("tost", MeanChecks::tost),
            Map.entry("non_inferiority_t", MeanChecks::nonInferiority),
            Map.entry("yuen", MeanChecks::yuen),
            Map.entry("effect_size", MeanChecks::cohenD),
            Map.entry("cohens_d", MeanChecks::cohenDOfSummaries),
            Map.entry("paired_mean_difference_ci", MeanChecks::pairedInterval),
            Map.entry("unpaired_mean_difference_ci", MeanChecks::unpairedInterval),
            Map.entry("standard_error_of_paired_difference", MeanChecks::pairedError),
            Map.entry("robust_se", MeanChecks::robust),
            Map.entry("cluster_robust", MeanChecks::clustered),
            Map.entry("percentile", MeanChecks::percentile),
            Map.entry("mann_whitney", RankChecks::mannWhitney),
            Map.entry("mann_whitney_hodges_lehmann", RankChecks::hodgesLehmann),
            Map.entry("sign_test", RankChecks::sign),
            Map.entry("proportion", ProportionChecks::proportion),
            Map.entry("proportion_ci", ShareChecks::one),
            Map.entry("proportion_diff_ci", ShareChecks::difference),
            Map.entry("risk_ratio_ci", ShareChecks::ratio),
            Map.entry("chi2_2x2", ShareChecks::chiSquared),
            Map.entry("fisher", ShareChecks::fisher),
            Map.entry("two_proportion_z_pooled", ShareChecks::pooledZ),
            Map.entry("multiple_comparisons", CorrectionChecks::corrected),
            Map.entry("adjusted_ci", CorrectionChecks::interval),
            Map.entry("power", PowerChecks::relativePower),
            Map.entry("mde", PowerChecks::relativeMde),
            Map.entry("power_t", PowerChecks::powerT),
            Map.entry("mde_t", PowerChecks::mdeT),
            Map.entry("power_proportions_cohen_h", PowerChecks::cohenH),
            Map.entry("achieved_power", PowerChecks::achieved),
            Map.entry("power_solve", PowerSolveCheck::check),
            Map.entry("bootstrap", BootstrapChecks::check),
            Map.entry("permutation", RankChecks::permutation),
            Map.entry("simpson", SegmentChecks::simpson),
            Map.entry("segment_heterogeneity", SegmentChecks::heterogeneity),
            Map.entry("special", SpecialCheck::check));

    /// All of them.
    public ComparisonVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        return Optional.ofNullable(CHECKS.get(vector.subject())).map(check -> check.check(vector));
    }
}
