package org.recscope.analytics.verification.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.quantile.OrderStatistics;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.statistics.Interval;
import tools.jackson.databind.JsonNode;

/// One arm as GrowthBook writes it: sums, the metric as a function of their means, covariates, and perhaps a slope.
/// A mean of 0 and 1 has variance p (1 − p) there, divisor n; the raw sums are kept beside for pooled slopes.
record GrowthbookArm(
        Sums sums,
        Sums raw,
        Functional outcome,
        List<Functional> covariates,
        @Nullable Double theta,
        boolean flat) {
    private static final Functional MEAN = new Functional.Mean(0);
    private static final double INSIDE = 0.95;

    static GrowthbookArm of(JsonNode stat) {
        String type = stat.path("__type__").asString("");
        Double theta = stat.path("theta").isNumber() ? stat.path("theta").doubleValue() : null;
        long n = stat.path("n").longValue();
        return switch (type) {
            case "SampleMeanStatistic", "ProportionStatistic" ->
                make(n, List.of(stat), new double[][] {{}}, MEAN, List.of(), null);
            case "RatioStatistic" ->
                make(
                        n,
                        List.of(stat.path("m_statistic"), stat.path("d_statistic")),
                        new double[][] {{}, {number(stat, "m_d_sum_of_products")}},
                        new Functional.Ratio(0, 1),
                        List.of(),
                        null);
            case "RegressionAdjustedStatistic" ->
                make(
                        n,
                        List.of(stat.path("post_statistic"), stat.path("pre_statistic")),
                        new double[][] {{}, {number(stat, "post_pre_sum_of_products")}},
                        MEAN,
                        List.of(new Functional.Mean(1)),
                        theta);
            case "RegressionAdjustedRatioStatistic" -> adjustedRatio(stat, n, theta);
            case "QuantileStatistic" -> quantile(stat, n);
            default -> throw new IllegalArgumentException("unknown statistic " + type);
        };
    }

    /// A quantile is a mean whose variance comes from its order statistics.
    private static GrowthbookArm quantile(JsonNode stat, long n) {
        Interval interval = new Interval(number(stat, "quantile_lower"), number(stat, "quantile_upper"));
        double error = OrderStatistics.error(interval, INSIDE) * Math.sqrt(number(stat, "n_star") / n);
        double variance = error * error * (n - 1);
        Sums sums = Sums.ofMoments(n, new double[] {number(stat, "quantile_hat")}, new double[][] {{variance}});
        return new GrowthbookArm(sums, sums, MEAN, List.of(), null, nothingVaries(sums));
    }

    private static GrowthbookArm adjustedRatio(JsonNode stat, long n, @Nullable Double theta) {
        double[][] products = {
            {},
            {number(stat, "m_post_d_post_sum_of_products")},
            {number(stat, "m_post_m_pre_sum_of_products"), number(stat, "m_pre_d_post_sum_of_products")},
            {
                number(stat, "m_post_d_pre_sum_of_products"),
                number(stat, "d_post_d_pre_sum_of_products"),
                number(stat, "m_pre_d_pre_sum_of_products")
            }
        };
        List<JsonNode> columns = List.of(
                stat.path("m_statistic_post"),
                stat.path("d_statistic_post"),
                stat.path("m_statistic_pre"),
                stat.path("d_statistic_pre"));
        return make(n, columns, products, new Functional.Ratio(0, 1), List.of(new Functional.Ratio(2, 3)), theta);
    }

    private static GrowthbookArm make(
            long n,
            List<JsonNode> columns,
            double[][] products,
            Functional outcome,
            List<Functional> covariates,
            @Nullable Double theta) {
        int k = columns.size();
        double[] totals = new double[k];
        double[][] raw = new double[k][k];
        boolean shares = true;
        for (int i = 0; i < k; i++) {
            totals[i] = number(columns.get(i), "sum");
            boolean share = columns.get(i).path("__type__").asString("").startsWith("Proportion");
            shares &= share;
            raw[i][i] = share ? totals[i] : number(columns.get(i), "sum_squares");
            for (int j = 0; j < i; j++) {
                raw[i][j] = products[i][j];
            }
        }
        Sums sums = Sums.ofRaw(n, totals, raw);
        Sums used = shares ? divisorN(sums) : sums;
        return new GrowthbookArm(used, sums, outcome, covariates, theta, nothingVaries(used));
    }

    private static Sums divisorN(Sums sums) {
        int k = sums.columns();
        double[][] covariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = sums.product(i, j) / sums.count();
            }
        }
        return Sums.ofMoments(sums.count(), sums.means(), covariance);
    }

    private static boolean nothingVaries(Sums sums) {
        for (int i = 0; i < sums.columns(); i++) {
            if (sums.covariance(i, i) > 0) {
                return false;
            }
        }
        return true;
    }

    /// Both as one arm, as strata are added up; proportions become means there.
    GrowthbookArm plus(GrowthbookArm other) {
        Sums both = raw.plus(other.raw);
        return new GrowthbookArm(both, both, outcome, covariates, null, nothingVaries(both));
    }

    /// How many columns the metric itself reads.
    int outcomes() {
        return outcome instanceof Functional.Ratio ? 2 : 1;
    }

    /// The sums of those columns alone.
    Sums outcomeSums() {
        return sums.columns() == outcomes() ? sums : sums.first(outcomes());
    }

    private static double number(JsonNode node, String field) {
        return node.path(field).doubleValue();
    }
}
