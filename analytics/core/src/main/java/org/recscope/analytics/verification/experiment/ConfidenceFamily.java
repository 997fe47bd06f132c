package org.recscope.analytics.verification.experiment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.multiplicity.Correction;

/// Corrects comparisons as Confidence does: Bonferroni by counting, the others by the p-values; a one-sided interval of
/// Holm, Hommel and Hochberg is that of a family of one, cut off at what was supposed where that is rejected.
final class ConfidenceFamily {
    private static final Map<String, Correction> NAMES = Map.of(
            "holm", Correction.HOLM,
            "hommel", Correction.HOMMEL,
            "simes-hochberg", Correction.HOCHBERG,
            "sidak", Correction.SIDAK,
            "holm-sidak", Correction.HOLM_SIDAK,
            "fdr_bh", Correction.BH,
            "fdr_by", Correction.BY,
            "fdr_tsbh", Correction.TWO_STAGE_BH,
            "fdr_tsbky", Correction.TWO_STAGE_BKY);

    private final List<ConfidencePair> pairs;
    private final String correction;
    private final String name;
    private final double alpha;
    private final int comparisons;

    ConfidenceFamily(List<ConfidencePair> pairs, String correction, double alpha, int comparisons) {
        this.pairs = pairs;
        this.correction = correction;
        this.name = correction.startsWith("spot-1-") ? correction.substring("spot-1-".length()) : correction;
        this.alpha = alpha;
        this.comparisons = comparisons;
    }

    void adjust(double @Nullable [] levels) {
        pairs.forEach(pair -> pair.test(correction, alpha));
        if (levels != null) {
            for (int i = 0; i < levels.length; i++) {
                ConfidencePair pair = pairs.get(i);
                pair.adjusted(Double.NaN, pair.p() < levels[i], pair.interval(correction, levels[i]));
            }
            return;
        }
        Correction steps = NAMES.get(name);
        if (steps == null) {
            for (ConfidencePair pair : pairs) {
                double level = pair.alpha(correction, alpha) / comparisons;
                pair.adjusted(Math.min(1, pair.p() * comparisons), pair.p() < level, pair.interval(correction, level));
            }
            return;
        }
        double[] p = pairs.stream().mapToDouble(ConfidencePair::p).toArray();
        double[] adjusted = steps.adjust(p, alpha).pValues();
        for (int i = 0; i < p.length; i++) {
            boolean rejects = adjusted[i] <= alpha;
            pairs.get(i).adjusted(adjusted[i], rejects, interval(pairs.get(i), steps, rejects));
        }
    }

    private Interval interval(ConfidencePair pair, Correction steps, boolean rejects) {
        boolean stepwise = steps == Correction.HOLM || steps == Correction.HOCHBERG || steps == Correction.HOMMEL;
        if (stepwise && pair.margin().side() != Alternative.TWO_SIDED) {
            return oneSided(pair, rejects);
        }
        return correction.startsWith("spot-1-") ? pair.interval(correction, alpha / comparisons) : Interval.UNDEFINED;
    }

    private Interval oneSided(ConfidencePair pair, boolean rejects) {
        double reach = Normal.upperQuantile(alpha) * pair.error();
        boolean greater = pair.margin().side() == Alternative.GREATER;
        double end = pair.difference() + (greater ? -reach : reach);
        if (rejects) {
            end = greater ? Math.max(pair.supposed(), end) : Math.min(pair.supposed(), end);
        }
        return new Interval(greater ? end : Double.NEGATIVE_INFINITY, greater ? Double.POSITIVE_INFINITY : end);
    }
}
