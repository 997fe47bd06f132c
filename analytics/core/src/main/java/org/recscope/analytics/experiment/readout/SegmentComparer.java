package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.adjust.PostStratification;
import org.recscope.analytics.experiment.adjust.Stratum;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.statistics.pooling.Heterogeneity;

/// One metric by segment. Covariates are used within segments, too, with the slope of the whole experiment.
final class SegmentComparer {
    private final MetricColumns columns;
    private final Segmentation cut;
    private final List<String> arms;
    private final double[] theta;
    private final Comparer comparer;

    /// Cell of segment s and arm a is s · arms + a.
    private final List<Sums> cells;

    SegmentComparer(
            MetricColumns columns,
            Segmentation cut,
            int[] armOf,
            List<String> arms,
            double[] theta,
            Comparer comparer) {
        this.columns = columns;
        this.cut = cut;
        this.arms = arms;
        this.theta = theta;
        this.comparer = comparer;
        this.cells = columns.sums(
                Strata.cells(cut, armOf, arms.size()), cut.segments().size() * arms.size());
    }

    SegmentTable table(int control, int arm, Cuped whole) {
        int segments = cut.segments().size();
        List<Contrast> contrasts = new ArrayList<>();
        double[] p = new double[segments];
        double[] effects = new double[segments];
        double[] variances = new double[segments];
        List<Stratum> strata = new ArrayList<>();
        for (int s = 0; s < segments; s++) {
            Sums one = cells.get(s * arms.size() + control);
            Sums other = cells.get(s * arms.size() + arm);
            Contrast contrast = contrast(s, control, arm);
            contrasts.add(contrast);
            p[s] = comparer.decisive(contrast).p();
            effects[s] = contrast.variance() > 0 ? contrast.difference() : Double.NaN;
            variances[s] = contrast.variance() > 0 ? contrast.variance() : Double.NaN;
            if (one.count() > 1 && other.count() > 1) {
                strata.add(Stratum.of(one, other));
            }
        }
        Heterogeneity heterogeneity = new Heterogeneity(effects, variances);
        double[] adjusted = Correction.BH.adjust(p);
        List<SegmentTable.Row> rows = new ArrayList<>();
        for (int s = 0; s < segments; s++) {
            rows.add(row(s, control, arm, contrasts.get(s), adjusted[s], heterogeneity));
        }
        double stratified = strata.isEmpty()
                ? Double.NaN
                : PostStratification.given(strata)
                        .contrast(whole.functional(), Double.POSITIVE_INFINITY)
                        .lift();
        return new SegmentTable(
                columns.metric().name(),
                arms.get(arm),
                cut.by(),
                heterogeneity.q(),
                heterogeneity.degrees(),
                heterogeneity.pValue(),
                heterogeneity.iSquared(),
                whole.contrast(control, arm).lift(),
                stratified,
                rows);
    }

    private Contrast contrast(int segment, int control, int arm) {
        List<Sums> own = new ArrayList<>();
        for (int a = 0; a < arms.size(); a++) {
            own.add(cells.get(segment * arms.size() + a));
        }
        boolean enough = own.get(control).count() > 1 && own.get(arm).count() > 1;
        return enough
                ? new Cuped(own, columns.outcome(), columns.covariates(), theta).contrast(control, arm)
                : new Contrast(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    private SegmentTable.Row row(
            int s, int control, int arm, Contrast contrast, double adjusted, Heterogeneity heterogeneity) {
        long controls = cells.get(s * arms.size() + control).count();
        long units = cells.get(s * arms.size() + arm).count();
        Effect absolute = comparer.absolute(contrast);
        return new SegmentTable.Row(
                cut.segments().get(s).toString(),
                controls,
                units,
                contrast.base(),
                contrast.treatment(),
                absolute,
                comparer.lift(contrast),
                adjusted,
                Double.isNaN(absolute.p()) ? Double.NaN : heterogeneity.shrunken(s),
                Math.min(controls, units) < SegmentTable.SMALL);
    }
}
