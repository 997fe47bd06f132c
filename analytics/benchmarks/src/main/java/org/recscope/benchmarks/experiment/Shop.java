package org.recscope.benchmarks.experiment;

import java.util.List;
import java.util.SplittableRandom;
import org.recscope.analytics.experiment.log.LogBuilder;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.LogSpec;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;

/// A shop whose visitors are known: one in five is a frequent one, everybody has a taste; both are there before the
/// experiment and during it. The treatment multiplies every metric by 1 + lift.
///
/// | column | is | true value |
/// |---|---|---|
/// | minutes | normal, correlated 0.5 with those before | 30 |
/// | orders | 0 or 1; frequent visitors 42 %, others 2 % | any: 0.1 |
/// | revenue | 0 without an order, else lognormal (σ = 1): nine in ten are 0, skewness 14 | 0.1 e^3.49 |
/// | clicks, impressions | frequent visitors see more and click less | ratio 0.109 |
/// | latency | one a row, lognormal, half of its variance the unit's own | p50: e⁴ |
///
/// @param units how many
/// @param treated share of the treatment
/// @param lift what the treatment does to every metric, a fraction
/// @param days over which it goes on; 1 for a log without days
/// @param returning whether all units are there from the first day and come back, instead of new ones every day
public record Shop(int units, double treated, double lift, int days, boolean returning) {
    private static final List<String> NUMBERS = List.of(
            "minutes",
            "orders",
            "revenue",
            "impressions",
            "clicks",
            "latency",
            "minutes_before",
            "revenue_before",
            "impressions_before",
            "clicks_before");
    private static final double FREQUENT = 0.2;
    private static final double COMING = 0.25;
    private static final double NINETY = 1.2815515655446004;

    /// The metrics whose truth is known, as `recscope experiment --metric` takes them.
    static final List<String> METRICS = List.of(
            "minutes",
            "any(orders)",
            "revenue",
            "clicks/impressions",
            "minutes,covariate=minutes_before,name=minutes with CUPED",
            "revenue,covariate=revenue_before,name=revenue with CUPED",
            "clicks/impressions,covariate=clicks_before/impressions_before,name=clicks/impressions with CUPED",
            "p50(latency)",
            "p90(latency)");

    /// The control's true value of each of {@link #METRICS}.
    static double[] truths() {
        double revenue = 0.1 * Math.exp(3.49);
        double ratio = (0.2 * 5.5 * 0.05 + 0.8 * 2 * 0.15) / (0.2 * 5.5 + 0.8 * 2);
        return new double[] {
            30, 0.1, revenue, ratio, 30, revenue, ratio, Math.exp(4), Math.exp(4 + NINETY * Math.sqrt(0.5))
        };
    }

    /// What is asked of its log.
    ///
    /// @param metrics as `--metric` takes them
    /// @return all else by default
    ExperimentQuestion question(List<String> metrics) {
        return ExperimentQuestion.of(
                columns(), metrics.stream().map(MetricSpec::of).toList());
    }

    private LogColumns columns() {
        return LogColumns.of("unit", "arm", days > 1 ? "day" : null);
    }

    /// Makes a log.
    ///
    /// @param seed of its chance
    /// @return arms `control` and `treatment`
    Units log(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LogSpec spec = new LogSpec(columns(), NUMBERS, List.of());
        LogBuilder log = new LogBuilder(spec, List.of("control", "treatment"), List.of());
        double[] row = new double[NUMBERS.size()];
        for (int unit = 0; unit < units; unit++) {
            int arm = random.nextDouble() < treated ? 1 : 0;
            boolean frequent = random.nextDouble() < FREQUENT;
            double taste = random.nextGaussian();
            behave(row, 6, frequent, taste, 1, random);
            double factor = arm == 1 ? 1 + lift : 1;
            if (returning) {
                comeBack(log, unit, arm, frequent, taste, factor, row, random);
            } else {
                int day = (int) ((long) unit * days / units);
                comeOnce(log, unit, arm, day, frequent, taste, factor, row, random);
            }
        }
        return log.units();
    }

    /// All units on the first day, and each day after it one in four.
    private void comeBack(
            LogBuilder log,
            int unit,
            int arm,
            boolean frequent,
            double taste,
            double factor,
            double[] row,
            SplittableRandom random) {
        for (int day = 0; day < days; day++) {
            if (day == 0 || random.nextDouble() < COMING) {
                behave(row, 0, frequent, taste, factor, random);
                row[5] = factor * Math.exp(4 + 0.5 * taste + 0.5 * random.nextGaussian());
                log.add(unit, arm, day, row);
            }
        }
    }

    /// One to three rows: the first has what the unit did, all of them have a latency.
    private static void comeOnce(
            LogBuilder log,
            int unit,
            int arm,
            int day,
            boolean frequent,
            double taste,
            double factor,
            double[] row,
            SplittableRandom random) {
        behave(row, 0, frequent, taste, factor, random);
        int rows = 1 + random.nextInt(3);
        for (int i = 0; i < rows; i++) {
            row[5] = factor * Math.exp(4 + 0.5 * taste + 0.5 * random.nextGaussian());
            log.add(unit, arm, day, row);
            java.util.Arrays.fill(row, 0, 5, 0);
        }
    }

    /// What a unit does in a visit, at its places of the row: before the experiment orders have none.
    private static void behave(
            double[] row, int from, boolean frequent, double taste, double factor, SplittableRandom random) {
        boolean before = from > 0;
        int at = from;
        row[at++] = factor * (30 + 10 * Math.sqrt(0.5) * (taste + random.nextGaussian()));
        double chance = (frequent ? 0.42 : 0.02) * factor;
        boolean buys = random.nextDouble() < chance;
        if (!before) {
            row[at++] = buys ? 1 : 0;
        }
        // The chance has the factor already; the amount has none, so that the mean is multiplied once.
        row[at++] = buys ? Math.exp(3 + Math.sqrt(0.49) * (taste + random.nextGaussian())) : 0;
        int impressions = 1 + random.nextInt(frequent ? 10 : 3);
        int clicks = 0;
        for (int i = 0; i < impressions; i++) {
            clicks += random.nextDouble() < (frequent ? 0.05 : 0.15) * factor ? 1 : 0;
        }
        row[at++] = impressions;
        row[at] = clicks;
    }
}
