package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.segment.slice.SliceFinder;
import org.recscope.analytics.segment.slice.SliceOptions;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.kernel.data.Attribute;

/// Groups of units whose effect is unlike that of the others, among the crossings of attributes.
///
/// Every unit gets a value whose mean over any group is the effect there: with v the unit's outcome, m₀ and m₁ the
/// means of the arms, e the treatment's share of units and W whether it was treated,
/// m₁ − m₀ + (W − e) / (e (1 − e)) · (v − (1 − e) m₁ − e m₀). The search sees half of the units; the effect
/// reported is
/// that of the other half.
///
/// Source: Athey & Imbens 2016, doi:10.1073/pnas.1510489113, section on transformed outcomes.
final class Slices {
    private final Units units;
    private final ExperimentQuestion question;
    private final int[] armOf;

    Slices(Units units, ExperimentQuestion question, int[] armOf) {
        this.units = units;
        this.question = question;
        this.armOf = armOf;
    }

    /// One report.
    ///
    /// @param columns of the metric
    /// @param cuped adjusts its values
    SliceReport find(MetricColumns columns, Cuped cuped, int control, int arm) {
        List<Attribute> attributes =
                question.searched().stream().map(units::attribute).toList();
        SliceOptions defaults = SliceOptions.DEFAULTS;
        SliceOptions options = new SliceOptions(
                Alternative.TWO_SIDED,
                Math.min(defaults.depth(), Math.max(1, attributes.size())),
                defaults.smallest(),
                defaults.most(),
                question.inference().alpha(),
                question.inference().seed(),
                defaults.proposer());
        String about = columns.metric().name() + ", " + units.arms().get(arm) + " against "
                + units.arms().get(control);
        return SliceFinder.find(about, effects(columns, cuped, control, arm), attributes, options);
    }

    private double[] effects(MetricColumns columns, Cuped cuped, int control, int arm) {
        double[] values = values(columns, cuped, control, arm);
        double[] sum = new double[2];
        double[] count = new double[2];
        for (int unit = 0; unit < values.length; unit++) {
            if (!Double.isNaN(values[unit])) {
                int treated = armOf[unit] == arm ? 1 : 0;
                sum[treated] += values[unit];
                count[treated]++;
            }
        }
        double one = sum[0] / count[0];
        double other = sum[1] / count[1];
        double share = count[1] / (count[0] + count[1]);
        double middle = (1 - share) * other + share * one;
        for (int unit = 0; unit < values.length; unit++) {
            double weight = ((armOf[unit] == arm ? 1 : 0) - share) / (share * (1 - share));
            values[unit] = other - one + weight * (values[unit] - middle);
        }
        return values;
    }

    /// Adjusted outcomes by unit, a ratio by its linear form at the means of both arms; `NaN` outside of the two.
    private double[] values(MetricColumns columns, Cuped cuped, int control, int arm) {
        double[][] all = columns.all();
        double[] means = new double[all.length];
        double[] row = new double[all.length];
        boolean[] in = new boolean[armOf.length];
        long size = 0;
        for (int unit = 0; unit < armOf.length; unit++) {
            fill(row, all, unit);
            in[unit] = (armOf[unit] == control || armOf[unit] == arm)
                    && Arrays.stream(row).noneMatch(Double::isNaN);
            for (int i = 0; i < means.length && in[unit]; i++) {
                means[i] += row[i];
            }
            size += in[unit] ? 1 : 0;
        }
        for (int i = 0; i < means.length; i++) {
            means[i] /= size;
        }
        Functional value = cuped.functional();
        double at = value.at(means);
        double[] gradient = value.gradient(means);
        double[] values = new double[armOf.length];
        for (int unit = 0; unit < values.length; unit++) {
            fill(row, all, unit);
            values[unit] = in[unit] ? at : Double.NaN;
            for (int i = 0; i < row.length && in[unit]; i++) {
                values[unit] += gradient[i] * (row[i] - means[i]);
            }
        }
        return values;
    }

    private static void fill(double[] row, double[][] columns, int unit) {
        for (int i = 0; i < row.length; i++) {
            row[i] = columns[i][unit];
        }
    }

    /// Whether there is anything to search, and units whose effects add up.
    static boolean asked(ExperimentQuestion question) {
        return !question.searched().isEmpty() && question.columns().cluster() == null;
    }

    /// The searches of a metric, one a treatment.
    List<SliceReport> of(MetricColumns columns, Cuped cuped, int control, List<Integer> treatments) {
        List<SliceReport> found = new ArrayList<>();
        treatments.forEach(arm -> found.add(find(columns, cuped, control, arm)));
        return found;
    }
}
