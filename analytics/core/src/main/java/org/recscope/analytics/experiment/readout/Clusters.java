package org.recscope.analytics.experiment.readout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.kernel.data.Attribute;

/// What was randomised as a whole, as cities are, while units are what is measured.
final class Clusters {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Attribute of;

    private Clusters(Attribute of) {
        this.of = of;
    }

    /// The clusters of a log.
    ///
    /// @return null when units were randomised themselves
    static @Nullable Clusters of(Units units) {
        String column = units.spec().columns().cluster();
        return column == null ? null : new Clusters(units.attribute(column));
    }

    int count() {
        return of.values().size();
    }

    /// The cluster of a unit; −1 for a unit that names none.
    int of(int unit) {
        return of.code(unit) == Attribute.MISSING ? NONE : of.code(unit);
    }

    /// The arms of units; those that name no cluster are in none.
    int[] known(int[] armOf) {
        int[] known = armOf.clone();
        for (int unit = 0; unit < known.length; unit++) {
            known[unit] = of(unit) < 0 ? NONE : known[unit];
        }
        return known;
    }

    /// The arm of each cluster; −1 without units in an arm, −2 with units in several.
    int[] armOf(int[] armOfUnits) {
        int[] arms = new int[count()];
        Arrays.fill(arms, NONE);
        for (int unit = 0; unit < armOfUnits.length; unit++) {
            int arm = armOfUnits[unit];
            if (arm >= 0 && of(unit) >= 0) {
                int before = arms[of(unit)];
                arms[of(unit)] = before == NONE || before == arm ? arm : SEVERAL;
            }
        }
        return arms;
    }
}
