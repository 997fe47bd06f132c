package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.quantile.OrderStatistics;
import org.recscope.analytics.experiment.sums.SumsBuilder;

/// A quantile over rows of each arm. Rows of one unit are alike: the variance of the share of rows below the quantile
/// is taken over units, and its factor over the independent one widens the interval.
final class QuantileComparer {
    private static final Functional SHARE = new Functional.Ratio(0, 1);

    private final Units units;
    private final Comparer comparer;
    private final MetricSpec metric;
    private final Formula.Quantile quantile;
    private final @Nullable Clusters clusters;

    QuantileComparer(
            Units units, Comparer comparer, MetricSpec metric, Formula.Quantile quantile, @Nullable Clusters clusters) {
        this.clusters = clusters;
        this.units = units;
        this.comparer = comparer;
        this.metric = metric;
        this.quantile = quantile;
    }

    List<Pending> results(int[] armOf, int control) {
        List<ArmValue> values = new ArrayList<>();
        for (int arm = 0; arm < units.arms().size(); arm++) {
            values.add(value(armOf, arm, comparer.alpha()));
        }
        List<Pending> results = new ArrayList<>();
        for (int arm = 0; arm < values.size(); arm++) {
            if (arm != control) {
                Contrast contrast = Contrast.of(values.get(control), values.get(arm));
                long one = (long) values.get(control).units();
                long other = (long) values.get(arm).units();
                results.add(new Pending(
                        metric,
                        units.arms().get(arm),
                        new Pending.Size(one, other, size(armOf, control) + size(armOf, arm) - one - other),
                        contrast,
                        comparer.byContrast(contrast),
                        0,
                        comparer.posterior(contrast)));
            }
        }
        return results;
    }

    private static long size(int[] armOf, int arm) {
        return Arrays.stream(armOf).filter(of -> of == arm).count();
    }

    private ArmValue value(int[] armOf, int arm, double alpha) {
        double q = quantile.percent() / 100;
        double[] sorted = rows(armOf, arm);
        Arrays.sort(sorted);
        double at = OrderStatistics.quantile(sorted, q);
        int all = clusters == null ? armOf.length : clusters.count();
        double[] below = new double[all];
        double[] count = new double[all];
        units.eachRow(quantile.column(), (unit, day, value) -> {
            if (armOf[unit] == arm && !Double.isNaN(value)) {
                int alike = clusters == null ? unit : clusters.of(unit);
                below[alike] += value <= at ? 1 : 0;
                count[alike]++;
            }
        });
        SumsBuilder builder = new SumsBuilder(1, 2);
        int independent = 0;
        for (int i = 0; i < count.length; i++) {
            if (count[i] > 0) {
                builder.add(0, new double[] {below[i], count[i]});
                independent++;
            }
        }
        double clustered = ArmValue.of(builder.cell(0), SHARE).variance();
        double factor = clustered / (q * (1 - q) / sorted.length);
        double error = OrderStatistics.error(sorted, q, 1 - alpha, factor > 0 ? factor : 1);
        return new ArmValue(at, error * error, independent);
    }

    private double[] rows(int[] armOf, int arm) {
        int[] size = {0};
        units.eachRow(quantile.column(), (unit, day, value) -> {
            size[0] += armOf[unit] == arm && !Double.isNaN(value) ? 1 : 0;
        });
        double[] values = new double[size[0]];
        size[0] = 0;
        units.eachRow(quantile.column(), (unit, day, value) -> {
            if (armOf[unit] == arm && !Double.isNaN(value)) {
                values[size[0]++] = value;
            }
        });
        return values;
    }
}
