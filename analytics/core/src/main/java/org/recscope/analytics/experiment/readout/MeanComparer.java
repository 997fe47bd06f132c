package org.recscope.analytics.experiment.readout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.bayes.BetaBelief;
import org.recscope.analytics.experiment.bayes.Posterior;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.segment.Segmentation;

/// A mean, share or ratio over units of each arm, adjusted by covariates and strata.
final class MeanComparer {
    private final Units units;
    private final ExperimentQuestion question;
    private final Comparer comparer;
    private final MetricColumns columns;
    private final int[] armOf;
    private final List<Sums> sums;
    private final Cuped cuped;
    private final @Nullable Strata strata;

    MeanComparer(
            Units units,
            ExperimentQuestion question,
            Comparer comparer,
            MetricColumns columns,
            int[] armOf,
            @Nullable Segmentation cut) {
        this.units = units;
        this.question = question;
        this.comparer = comparer;
        this.columns = columns;
        this.armOf = armOf;
        this.sums = columns.sums(armOf, units.arms().size());
        this.cuped = Cuped.within(sums, columns.outcome(), columns.covariates());
        this.strata = cut == null
                ? null
                : new Strata(columns, cut, armOf, units.arms().size());
    }

    Cuped cuped() {
        return cuped;
    }

    Pending pending(int control, int arm) {
        Contrast whole = cuped.contrast(control, arm);
        Contrast contrast = strata == null ? whole : strata.contrast(cuped, control, arm, whole.degrees());
        Tested usual = comparer.byContrast(contrast);
        Tested tested = strata == null
                ? new UnitReader(columns, armOf, cuped, question.inference()).test(control, arm, contrast, usual)
                : usual;
        Pending.Size size = new Pending.Size(
                sums.get(control).count(),
                sums.get(arm).count(),
                columns.undefined(armOf, control) + columns.undefined(armOf, arm));
        return new Pending(
                columns.metric(),
                units.arms().get(arm),
                size,
                contrast,
                tested,
                removed(contrast, control, arm),
                posterior(contrast, control, arm));
    }

    /// Share of the variance of the difference that adjustment took away.
    private double removed(Contrast contrast, int control, int arm) {
        if (strata == null && columns.covariates().isEmpty()) {
            return 0;
        }
        ArmValue one = cuped.raw(control);
        ArmValue other = cuped.raw(arm);
        return 1 - contrast.variance() / (one.variance() + other.variance());
    }

    private Posterior posterior(Contrast contrast, int control, int arm) {
        Formula formula = columns.metric().formula();
        boolean share = formula instanceof Formula.Any || formula instanceof Formula.Retained;
        boolean plain =
                strata == null && columns.ofUnits() && columns.covariates().isEmpty();
        return question.beliefs().exact() && share && plain
                ? Posterior.of(after(sums.get(control)), after(sums.get(arm)), comparer.alpha())
                : comparer.posterior(contrast);
    }

    private BetaBelief after(Sums of) {
        return question.beliefs().share().after(Math.rint(of.mean(0) * of.count()), of.count());
    }
}
