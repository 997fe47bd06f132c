package org.recscope.kernel.metric.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.PopulationQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// How evenly groups of users are served: of the mean of a metric in each group of users, the largest less the smallest
/// (gap), the worse over the better end (ratio), the variance over groups (divisor: groups), the worst one, or the mean
/// of
/// |difference| over all pairs of groups (MAD). `metric` is any metric with a value a user, as it is when nobody says
/// otherwise, at the same cut-off; `by` is a column of the users file.
///
/// - Intervals come from leaving out groups of users by a hash of their id, as for every value of a run.
/// - Range: that of the metric, \[0, 1\] for the ratio of metrics that are; groups without a defined value are left
/// out, users
///   without a group too. Fewer than two groups: undefined. Ties: as the metric has them.
/// - Source: worst group: Hashimoto et al. 2018, arXiv:1806.08010; gap: Ekstrand et al. 2018, All the cool kids,
///   proceedings.mlr.press/v81/ekstrand18b; MAD: Deldjoo et al. 2021, doi:10.1007/s11257-020-09285-1.
public final class UserParity extends PopulationQuestion {
    private static final Parameter METRIC =
            Parameter.text("metric", "a metric with a value a user, without cut-off and parameters", "ndcg");
    private static final Parameter BY = Parameter.text("by", "which column of the users file says the group", "group");

    private final Function<String, Optional<Metric>> catalogue;
    private final Form form;

    private UserParity(
            String family,
            String label,
            String question,
            Direction direction,
            String formula,
            Function<String, Optional<Metric>> catalogue,
            Form form) {
        super(
                new Description(
                        family,
                        label,
                        question,
                        direction,
                        0,
                        Double.POSITIVE_INFINITY,
                        formula,
                        "",
                        "Deldjoo et al. 2021, doi:10.1007/s11257-020-09285-1"),
                Set.of(),
                METRIC,
                BY);
        this.catalogue = catalogue;
        this.form = form;
    }

    /// A number from the means of at least two groups, ascending.
    @FunctionalInterface
    private interface Form {
        double of(double[] means, boolean lowerIsBetter);
    }

    /// All five.
    ///
    /// @param catalogue the metric of a family
    /// @return `user-gap`, `user-ratio`, `user-variance`, `worst-group`, `user-mad`
    public static List<Metric> all(Function<String, Optional<Metric>> catalogue) {
        return List.of(
                new UserParity(
                        "user-gap",
                        "Gap between users",
                        "How far apart are the best and the worst served group of users?",
                        Direction.LOWER,
                        "largest − smallest mean of a metric over groups of users",
                        catalogue,
                        (means, lower) -> means[means.length - 1] - means[0]),
                new UserParity(
                        "user-ratio",
                        "Ratio between users",
                        "How much of what the best served group of users has does the worst served have?",
                        Direction.HIGHER,
                        "smallest / largest mean of a metric over groups of users",
                        catalogue,
                        (means, lower) -> means[0] / means[means.length - 1]),
                new UserParity(
                        "user-variance",
                        "Variance between users",
                        "How much do groups of users differ in how they are served?",
                        Direction.LOWER,
                        "variance of the means of a metric over groups of users",
                        catalogue,
                        (means, lower) -> variance(means)),
                new UserParity(
                        "worst-group",
                        "Worst served group",
                        "How is the worst served group of users served?",
                        Direction.HIGHER,
                        "the worst mean of a metric over groups of users",
                        catalogue,
                        (means, lower) -> means[lower ? means.length - 1 : 0]),
                new UserParity(
                        "user-mad",
                        "Mean difference between users",
                        "How far apart are two groups of users, on average?",
                        Direction.LOWER,
                        "mean of |difference of the means of a metric| over all pairs of groups of users",
                        catalogue,
                        (means, lower) -> meanDifference(means)));
    }

    private static double variance(double[] means) {
        double mean = Arrays.stream(means).sum() / means.length;
        return Arrays.stream(means).map(each -> (each - mean) * (each - mean)).sum() / means.length;
    }

    /// With means ascending, the i-th is the larger one of i pairs and the smaller one of the others.
    private static double meanDifference(double[] means) {
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            sum += (2.0 * i + 1 - means.length) * means[i];
        }
        return sum / (0.5 * means.length * (means.length - 1));
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        String by = chosen.text(BY);
        if (inputs.userAttributes().words(by).isEmpty()) {
            return List.of("a column '" + by + "' in the users file");
        }
        Optional<Metric> metric = catalogue.apply(chosen.text(METRIC));
        return metric.filter(PerUserMetric.class::isInstance)
                .map(inner -> inner.missing(inputs, Parameters.NONE))
                .orElse(List.of("a metric with a value a user instead of '" + chosen.text(METRIC) + "'"));
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        PerUserMetric metric =
                (PerUserMetric) catalogue.apply(parameters.text(METRIC)).orElseThrow();
        Attribute groups = inputs.userAttributes().words(parameters.text(BY)).orElseThrow();
        Supplier<Scorer> scorers = metric.scorers(cutoffs, inputs, Parameters.NONE);
        boolean lower = metric.description().direction() == Direction.LOWER;
        return () -> new Means(cutoffs.length, scorers.get(), groups, means -> form.of(means, lower));
    }

    /// Sums: for each cut-off and group the users with a value, and the sum of their values.
    private static final class Means implements Gatherer {
        private final int cutoffs;
        private final Scorer scorer;
        private final Attribute groups;
        private final ToDoubleFunction<double[]> form;
        private final double[] scores;

        Means(int cutoffs, Scorer scorer, Attribute groups, ToDoubleFunction<double[]> form) {
            this.cutoffs = cutoffs;
            this.scorer = scorer;
            this.groups = groups;
            this.form = form;
            this.scores = new double[cutoffs];
        }

        private int at(int cutoff, int group) {
            return 2 * (cutoff * groups.values().size() + group);
        }

        @Override
        public int size() {
            return at(cutoffs, 0);
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            int group = groups.code(user.user());
            if (group == Attribute.MISSING) {
                return;
            }
            scorer.score(user, scores);
            for (int c = 0; c < cutoffs; c++) {
                if (!Double.isNaN(scores[c])) {
                    sums[at(c, group)]++;
                    sums[at(c, group) + 1] += scores[c];
                }
            }
        }

        @Override
        public void read(double[] sums, double[] values) {
            int count = groups.values().size();
            for (int c = 0; c < cutoffs; c++) {
                int cutoff = c;
                double[] means = IntStream.range(0, count)
                        .filter(group -> sums[at(cutoff, group)] > 0)
                        .mapToDouble(group -> sums[at(cutoff, group) + 1] / sums[at(cutoff, group)])
                        .sorted()
                        .toArray();
                values[c] = means.length < 2 ? Double.NaN : form.applyAsDouble(means);
            }
        }
    }
}
