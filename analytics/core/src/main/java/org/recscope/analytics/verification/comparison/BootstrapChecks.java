package org.recscope.analytics.verification.comparison;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Quantile;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.resampling.Bootstrap;
import org.recscope.analytics.statistics.resampling.BootstrapInterval;
import org.recscope.analytics.statistics.resampling.SampleBootstrap;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Bootstrap intervals of two samples. The other program's random numbers are not ours: where a vector has no numeric
/// tolerance, an end agrees when it lies among those of {@value #SEEDS} seeds, as many replicates each, the range
/// widened by half on either side.
final class BootstrapChecks {
    private static final int SEEDS = 40;
    private static final int MANY = 20_000;

    private BootstrapChecks() {}

    static Outcome check(Vector vector) {
        return vector.input().has("settings") ? bySettings(vector) : byFunction(vector);
    }

    private static BootstrapInterval method(String name) {
        return switch (name) {
            case "percentile" -> BootstrapInterval.PERCENTILE;
            case "basic" -> BootstrapInterval.BASIC;
            default -> BootstrapInterval.BCA;
        };
    }

    private static Outcome byFunction(Vector vector) {
        double[][] baseline = {Given.numbers(vector.input().path("control"))};
        double[][] candidate = {Given.numbers(vector.input().path("treatment"))};
        String function = vector.function().toLowerCase(Locale.ROOT);
        String method = function.contains("percentile") ? "percentile" : function.contains("basic") ? "basic" : "bca";
        Bootstrap bootstrap = SampleBootstrap.of(baseline, candidate, (a, b) -> mean(b) - mean(a), MANY, 1);
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "ci95", bootstrap.interval(method(method), 0.95));
        Given.compare(agreement, vector.expected(), "se", bootstrap.standardError());
        return agreement.outcome();
    }

    private static double mean(double[][] sample) {
        return Sample.of(sample[0]).mean();
    }

    /// A statistic of one sample's columns.
    @FunctionalInterface
    private interface OneSample {
        double of(double[][] columns);
    }

    private static Outcome bySettings(Vector vector) {
        JsonNode settings = vector.input().path("settings");
        String name = settings.path("statistic").asString("");
        OneSample statistic = statistic(settings, name);
        if (statistic == null) {
            return Outcome.skipped("not understood: the statistic " + name);
        }
        double[][] baseline = columns(vector.input().path("control"), settings);
        double[][] candidate = columns(vector.input().path("treatment"), settings);
        if (settings.path("nan_policy").asString("").equals("omit")) {
            baseline = Nan.without(baseline);
            candidate = Nan.without(candidate);
        }
        boolean undefined = baseline[0].length == 0
                || candidate[0].length == 0
                || Arrays.stream(baseline).anyMatch(Nan::any)
                || Arrays.stream(candidate).anyMatch(Nan::any);
        double a = baseline[0].length == 0 || undefined && Nan.any(baseline[0]) ? Double.NaN : statistic.of(baseline);
        double b =
                candidate[0].length == 0 || undefined && Nan.any(candidate[0]) ? Double.NaN : statistic.of(candidate);
        return compared(vector, settings, statistic, baseline, candidate, undefined, a, b);
    }

    private static Outcome compared(
            Vector vector,
            JsonNode settings,
            OneSample statistic,
            double[][] baseline,
            double[][] candidate,
            boolean undefined,
            double a,
            double b) {
        JsonNode expected = vector.expected();
        Agreement agreement = new Agreement(1e-9);
        if (!undefined) {
            Given.compare(agreement, expected, "control", a);
            Given.compare(agreement, expected, "treatment", b);
        }
        Given.compare(agreement, expected, "effect_size", undefined ? Double.NaN : b - a);
        Given.compare(agreement, expected, "rel_effect_size", undefined || a == 0 ? Double.NaN : b / a - 1);
        Band absolute = new Band();
        Band relative = new Band();
        for (int seed = 0; seed < SEEDS && !undefined; seed++) {
            absolute.add(interval(settings, baseline, candidate, (x, y) -> statistic.of(y) - statistic.of(x), seed));
            relative.add(
                    interval(settings, baseline, candidate, (x, y) -> lift(statistic.of(x), statistic.of(y)), seed));
        }
        absolute.compare(agreement, expected, "effect_size_ci");
        relative.compare(agreement, expected, "rel_effect_size_ci");
        return agreement.outcome();
    }

    private static double lift(double a, double b) {
        return a == 0 ? Double.NaN : b / a - 1;
    }

    private static Interval interval(
            JsonNode settings,
            double[][] baseline,
            double[][] candidate,
            SampleBootstrap.Statistic statistic,
            long seed) {
        int replicates = settings.path("n_resamples").asInt(1000);
        double confidence = Given.number(settings.path("confidence_level"), 0.95);
        Alternative side = RankChecks.alternative(settings);
        Bootstrap bootstrap = SampleBootstrap.of(baseline, candidate, statistic, replicates, seed);
        double level = side == Alternative.TWO_SIDED ? confidence : 2 * confidence - 1;
        Interval interval = bootstrap.interval(method(settings.path("method").asString("bca")), level);
        return switch (side) {
            case TWO_SIDED -> interval;
            case GREATER -> new Interval(interval.low(), Double.POSITIVE_INFINITY);
            case LESS -> new Interval(Double.NEGATIVE_INFINITY, interval.high());
        };
    }

    private static double[][] columns(JsonNode sample, JsonNode settings) {
        JsonNode names = settings.path("columns");
        if (names.isString()) {
            return new double[][] {Given.numbers(sample.path(names.asString("")))};
        }
        double[][] columns = new double[names.size()][];
        Arrays.setAll(columns, i -> Given.numbers(sample.path(names.get(i).asString(""))));
        return columns;
    }

    private static @Nullable OneSample statistic(JsonNode settings, String name) {
        if (name.contains("ratio_of_means")) {
            return columns ->
                    Sample.of(columns[0]).mean() / Sample.of(columns[1]).mean();
        }
        if (name.contains("quantile")) {
            double q = Given.number(settings.path("q"), 0.5);
            return columns -> Quantile.of(columns[0], q);
        }
        if (name.contains("median")) {
            return columns -> Quantile.of(columns[0], 0.5);
        }
        return name.contains("mean") ? columns -> Sample.of(columns[0]).mean() : null;
    }
}
