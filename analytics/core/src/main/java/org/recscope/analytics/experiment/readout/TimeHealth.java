package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.experiment.health.SampleRatio;
import org.recscope.analytics.experiment.health.SequentialRatio;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.readout.Check.Level;
import org.recscope.analytics.statistics.distribution.ChiSquared;

/// What must be right on every day: rows, and units that come to the arms in steady shares.
final class TimeHealth {
    private static final double PERCENT = 100;

    private final Units units;
    private final int[] armOf;
    private final double[] weights;
    private final boolean whole;
    private final List<Check> checks = new ArrayList<>();

    /// @param whole whether units came in whole clusters, whose days say nothing of how arms were drawn
    TimeHealth(Units units, int[] armOf, double[] weights, boolean whole) {
        this.whole = whole;
        this.units = units;
        this.armOf = armOf;
        this.weights = weights;
    }

    List<Check> checks() {
        days();
        return checks;
    }

    private void days() {
        int[] first = units.firstDays();
        int low = Arrays.stream(first).min().orElse(0);
        int[] high = {low};
        units.eachRow(Formula.ROWS, (unit, day, value) -> high[0] = Math.max(high[0], day));
        long[][] rows = new long[weights.length][high[0] - low + 1];
        units.eachRow(Formula.ROWS, (unit, day, value) -> {
            if (armOf[unit] >= 0) {
                rows[armOf[unit]][day - low]++;
            }
        });
        List<String> missing = whole ? empty(rows, low) : missing(rows, low);
        String none = "none of " + rows[0].length + " days";
        add(
                "days without rows",
                missing.isEmpty() ? Level.FINE : Level.LOOK,
                missing.isEmpty() ? none : listed(missing));
        if (!whole) {
            arrivals(first, low, high[0]);
        }
    }

    private List<String> missing(long[][] rows, int low) {
        List<String> missing = new ArrayList<>();
        for (int arm = 0; arm < rows.length; arm++) {
            for (int day = 0; day < rows[arm].length; day++) {
                if (rows[arm][day] == 0) {
                    missing.add(units.arms().get(arm) + " on day " + Words.day(low + day));
                }
            }
        }
        return missing;
    }

    /// Days without a row of any arm.
    private static List<String> empty(long[][] rows, int low) {
        List<String> empty = new ArrayList<>();
        for (int day = 0; day < rows[0].length; day++) {
            int at = day;
            if (Arrays.stream(rows).allMatch(arm -> arm[at] == 0)) {
                empty.add("day " + Words.day(low + day));
            }
        }
        return empty;
    }

    private static String allocation(int degrees, double p) {
        if (degrees <= 0) {
            return "all units were first seen on the same day: nothing to compare";
        }
        if (Double.isNaN(p)) {
            return "cannot be said: an arm has no units";
        }
        String words =
                p < Health.ALPHA ? "the arms' shares of new units change from day to day" : "steady from day to day";
        return words + ", p " + Words.p(p);
    }

    /// Whether the arms' shares of new units change from day to day, and whether the plan ever was off.
    private void arrivals(int[] first, int low, int high) {
        List<double[]> batches = new ArrayList<>();
        for (int day = low; day <= high; day++) {
            batches.add(new double[weights.length]);
        }
        double[] all = new double[weights.length];
        for (int unit = 0; unit < first.length; unit++) {
            if (armOf[unit] >= 0) {
                batches.get(first[unit] - low)[armOf[unit]]++;
                all[armOf[unit]]++;
            }
        }
        double statistic = 0;
        int degrees = 0;
        for (double[] batch : batches) {
            if (Arrays.stream(batch).sum() > 0) {
                statistic += SampleRatio.chiSquared(batch, all).chiSquared();
                degrees += weights.length - 1;
            }
        }
        degrees -= weights.length - 1;
        double p = degrees > 0 ? ChiSquared.sf(statistic, degrees) : Double.NaN;
        add("allocation over time", p < Health.ALPHA ? Level.LOOK : Level.FINE, allocation(degrees, p));
        double planned = Arrays.stream(weights).sum();
        double[] shares = Arrays.stream(weights).map(weight -> weight / planned).toArray();
        double[] prior = Arrays.stream(shares)
                .map(share -> share * PERCENT * weights.length)
                .toArray();
        if (Arrays.stream(shares).allMatch(share -> share > 0)) {
            double always =
                    SequentialRatio.looks(batches, shares, prior).getLast().p();
            add(
                    "sizes at every look",
                    always < Health.ALPHA ? Level.BROKEN : Level.FINE,
                    (always < Health.ALPHA ? "off the plan on some day, p " : "on the plan on every day, p ")
                            + Words.p(always));
        }
    }

    private static String listed(List<String> all) {
        int most = 5;
        return String.join(", ", all.subList(0, Math.min(most, all.size())))
                + (all.size() > most ? " and " + (all.size() - most) + " more" : "");
    }

    private void add(String name, Level level, String words) {
        checks.add(new Check(name, level, words));
    }
}
