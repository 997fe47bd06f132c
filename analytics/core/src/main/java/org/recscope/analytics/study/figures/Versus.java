package org.recscope.analytics.study.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.comparison.ComparisonRequest;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.statistics.multiplicity.Correction;

/// Which two runs are compared, and how p-values are corrected.
///
/// @param baseline name of the run all others are compared with
/// @param candidate name of the run that is looked at
/// @param correction over the family of comparisons
public record Versus(String baseline, String candidate, Correction correction) {
    /// What is wished for, as far as there are such runs. Where nobody wished, the first run is the baseline and the
    /// best other one, by the metric a first look goes to, the candidate.
    ///
    /// @param evaluation of two runs or more
    /// @param baseline a name, or null
    /// @param candidate a name, or null
    /// @param correction how to correct
    /// @return two different runs of the evaluation
    public static Versus of(
            Evaluation evaluation, @Nullable String baseline, @Nullable String candidate, Correction correction) {
        List<String> runs = evaluation.runs();
        int other = candidate == null ? -1 : runs.indexOf(candidate);
        int one = baseline == null ? -1 : runs.indexOf(baseline);
        if (one < 0) {
            one = other == 0 ? 1 : 0;
        }
        if (other < 0 || other == one) {
            int best = BestRun.of(Lens.on(evaluation)).orElse(one);
            other = best != one ? best : one == 0 ? 1 : 0;
        }
        return new Versus(runs.get(one), runs.get(other), correction);
    }

    /// What is wished for, as far as there are such runs.
    ///
    /// @param evaluation of two runs or more
    /// @param wish null for no wish
    /// @return two different runs of the evaluation
    public static Versus of(Evaluation evaluation, @Nullable Versus wish) {
        return wish == null
                ? of(evaluation, null, null, ComparisonRequest.DEFAULTS.correction())
                : of(evaluation, wish.baseline, wish.candidate, wish.correction);
    }

    /// The same runs with another correction.
    ///
    /// @param changed the correction
    /// @return a copy
    public Versus with(Correction changed) {
        return new Versus(baseline, candidate, changed);
    }

    /// Everything else as `recscope compare` has it by itself.
    ///
    /// @param seed of the study
    /// @return how runs are compared
    public ComparisonRequest request(long seed) {
        return request(seed, ComparisonRequest.DEFAULTS.replicates(), ComparisonRequest.DEFAULTS.flips());
    }

    /// For a page that shows nothing drawn by chance: one replicate and one flip, so that it costs no time.
    ///
    /// @param seed of the study
    /// @return how runs are compared
    ComparisonRequest quick(long seed) {
        return request(seed, 1, 1);
    }

    private ComparisonRequest request(long seed, int replicates, int flips) {
        ComparisonRequest defaults = ComparisonRequest.DEFAULTS;
        return new ComparisonRequest(
                baseline,
                correction,
                defaults.alpha(),
                defaults.region(),
                replicates,
                flips,
                defaults.smallest(),
                seed);
    }
}
