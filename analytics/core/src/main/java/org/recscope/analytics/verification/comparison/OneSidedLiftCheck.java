package org.recscope.analytics.verification.comparison;

import java.util.Optional;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// One-sided tests of a difference or a relative lift from sums; the lift by the delta method, with the degrees of
/// freedom of the difference.
final class OneSidedLiftCheck {
    private OneSidedLiftCheck() {}

    static Outcome check(Vector vector) {
        JsonNode input = vector.input();
        JsonNode pair = input.path("stats").path(0);
        Optional<Sample> baseline = sample(pair.path(0));
        Optional<Sample> candidate = sample(pair.path(1));
        JsonNode config = input.path("config");
        if (input.path("stats").size() != 1 || baseline.isEmpty() || candidate.isEmpty()) {
            return Outcome.skipped("not understood: statistics of this kind");
        }
        MeanDifference difference = MeanDifference.welch(baseline.get(), candidate.get());
        if (config.path("difference_type").asString("relative").equals("relative")) {
            difference = lift(baseline.get(), candidate.get(), difference.degrees());
        }
        Alternative side = vector.function().contains("Less") ? Alternative.LESS : Alternative.GREATER;
        double supposed = Given.number(config.path("test_value"), 0);
        double alpha = Given.number(config.path("alpha"), 0.05);
        Agreement agreement = new Agreement(vector.tolerance());
        JsonNode expected = vector.expected();
        Given.compare(agreement, expected, "expected", difference.estimate());
        Given.compare(agreement, expected, "ci", difference.interval(1 - alpha, side));
        Given.compare(
                agreement, expected, "pValue", difference.test(side, supposed).pValue());
        Given.compare(agreement, expected.path("uplift"), "mean", difference.estimate());
        Given.compare(agreement, expected.path("uplift"), "stddev", difference.error());
        return agreement.outcome();
    }

    private static MeanDifference lift(Sample baseline, Sample candidate, double degrees) {
        double b = baseline.mean();
        double ratio = candidate.mean() / b;
        double variance = (candidate.meanVariance() + ratio * ratio * baseline.meanVariance()) / (b * b);
        return new MeanDifference((candidate.mean() - b) / Math.abs(b), Math.sqrt(variance), degrees);
    }

    private static Optional<Sample> sample(JsonNode node) {
        double n = Given.number(node.path("n"));
        double sum = Given.number(node.path("sum"));
        return switch (node.path("__type__").asString("")) {
            case "SampleMeanStatistic" -> Optional.of(Sample.ofSums(n, sum, Given.number(node.path("sum_squares"))));
            case "ProportionStatistic" -> Optional.of(new Sample(n, sum / n, sum / n * (1 - sum / n)));
            default -> Optional.empty();
        };
    }
}
