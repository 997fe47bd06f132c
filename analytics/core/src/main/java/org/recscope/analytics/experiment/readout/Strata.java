package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.adjust.PostStratification;
import org.recscope.analytics.experiment.adjust.Stratum;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.segment.Segmentation;

/// Effects with strata weighted by their share of all units. Strata of which an arm has fewer than two units are taken
/// together, so that nobody is left out.
final class Strata {
    private static final long LEAST = 2;

    private final List<Sums> cells;
    private final int arms;
    private final int strata;

    /// Cells of a metric.
    ///
    /// @param columns of the metric
    /// @param cut the strata
    /// @param armOf arm of each unit
    /// @param arms how many
    Strata(MetricColumns columns, Segmentation cut, int[] armOf, int arms) {
        this.arms = arms;
        this.strata = cut.segments().size();
        this.cells = columns.sums(cells(cut, armOf, arms), strata * arms);
    }

    /// Cell of stratum s and arm a is s · arms + a.
    static int[] cells(Segmentation cut, int[] armOf, int arms) {
        int[] cellOf = new int[armOf.length];
        for (int unit = 0; unit < armOf.length; unit++) {
            cellOf[unit] = armOf[unit] < 0 ? -1 : cut.segmentOf(unit) * arms + armOf[unit];
        }
        return cellOf;
    }

    /// A treatment against the control.
    ///
    /// @param cuped adjusts values within strata
    /// @param degrees of freedom of the plain comparison
    Contrast contrast(Cuped cuped, int control, int arm, double degrees) {
        List<Stratum> kept = new ArrayList<>();
        Sums restOne = Sums.none(cells.getFirst().columns());
        Sums restOther = restOne;
        for (int s = 0; s < strata; s++) {
            Sums one = cells.get(s * arms + control);
            Sums other = cells.get(s * arms + arm);
            if (Math.min(one.count(), other.count()) >= LEAST) {
                kept.add(Stratum.of(one, other));
            } else {
                restOne = restOne.plus(one);
                restOther = restOther.plus(other);
            }
        }
        if (Math.min(restOne.count(), restOther.count()) >= LEAST) {
            kept.add(Stratum.of(restOne, restOther));
        }
        return kept.isEmpty()
                ? cuped.contrast(control, arm)
                : PostStratification.drawn(kept).contrast(cuped.functional(), degrees);
    }
}
