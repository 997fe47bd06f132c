package org.recscope.analytics.comparison;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.statistics.multiplicity.Adjusted;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;

/// The short form of a comparison, quick enough for a page or a brush: every pair of runs by the paired t test,
/// corrected
/// by Holm over the pairs.
///
/// @param contrast metric and runs, over all users of the set
/// @param effect how large the difference is
/// @param pValue of the paired t test
/// @param corrected the same corrected over the pairs
/// @param level the level the p-value is held to
public record PairSummary(Contrast contrast, PairedEffect effect, double pValue, double corrected, double level) {
    /// Compares every pair of runs.
    ///
    /// @param evaluation of any number of runs
    /// @param metric place of the metric
    /// @param users those that count
    /// @param alpha such as 0.05
    /// @return none for a metric without a value for single users, or with fewer than two runs
    public static List<PairSummary> of(Evaluation evaluation, int metric, CodeSet users, double alpha) {
        PairValues values = new PairValues(evaluation);
        List<PairSummary> raw = new ArrayList<>();
        if (evaluation.runs().size() < 2 || !values.perUser(metric)) {
            return raw;
        }
        for (int[] pair : Comparer.pairs(evaluation.runs(), null)) {
            Contrast contrast = new Contrast(
                    evaluation.metrics().get(metric),
                    evaluation.runs().get(pair[0]),
                    evaluation.runs().get(pair[1]),
                    null);
            PairedEffect effect = Draft.effect(
                    values.pair(metric, pair, users.and(evaluation.population())),
                    MetricCatalogue.describe(contrast.metric()).direction());
            double p = effect.mean().test().pValue();
            raw.add(new PairSummary(contrast, effect, p, Double.NaN, Double.NaN));
        }
        return corrected(raw, alpha);
    }

    private static List<PairSummary> corrected(List<PairSummary> raw, double alpha) {
        Adjusted adjusted = Correction.HOLM.adjust(
                raw.stream().mapToDouble(PairSummary::pValue).toArray(), alpha);
        List<PairSummary> corrected = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            PairSummary each = raw.get(i);
            corrected.add(
                    new PairSummary(each.contrast, each.effect, each.pValue, adjusted.pValue(i), adjusted.level(i)));
        }
        return corrected;
    }
}
