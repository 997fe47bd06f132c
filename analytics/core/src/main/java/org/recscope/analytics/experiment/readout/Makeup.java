package org.recscope.analytics.experiment.readout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.readout.Check.Level;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;

/// Whether an effect is that of the treatment or of how the arms are made up: the lift as it is beside the lift with
/// groups weighted by their share of all units, over the days on which units arrived and over every cut. A ramp-up
/// while
/// the base rate moves parts the two (Simpson's paradox).
final class Makeup {
    private static final double PERCENT = 100;

    private Makeup() {}

    /// Units by the day of their first row.
    static Segmentation byArrival(int[] armOf, int[] firstDays) {
        int first = Arrays.stream(firstDays).min().orElse(0);
        int last = Arrays.stream(firstDays).max().orElse(0);
        List<String> names =
                IntStream.rangeClosed(first, last).mapToObj(Words::day).toList();
        int[] codes = Arrays.stream(firstDays).map(day -> day - first).toArray();
        return Segmentation.of(
                List.of(new Attribute("first day", names, codes)), CodeSet.of(armOf.length, unit -> armOf[unit] >= 0));
    }

    /// Looks at one cut.
    ///
    /// @param columns of a metric
    /// @param cuped its adjusted arms
    /// @param cut groups
    /// @param armOf arm of each unit
    /// @param arms names
    /// @param control index
    /// @param arm index
    static Check check(
            MetricColumns columns,
            Cuped cuped,
            Segmentation cut,
            int[] armOf,
            List<String> arms,
            int control,
            int arm) {
        Contrast crude = cuped.contrast(control, arm);
        Contrast alike = new Strata(columns, cut, armOf, arms.size()).contrast(cuped, control, arm, crude.degrees());
        double apart = Math.abs(crude.lift() - alike.lift());
        boolean turned = crude.lift() * alike.lift() < 0;
        boolean parted = apart > Math.sqrt(crude.liftVariance());
        String words = String.format(
                Locale.ROOT,
                "%s: lift %+.2f %%, with %s weighted alike in both arms %+.2f %%",
                arms.get(arm),
                PERCENT * crude.lift(),
                cut.by(),
                PERCENT * alike.lift());
        return new Check(
                "makeup by " + cut.by() + ", " + columns.metric().name(),
                turned && parted || apart > 2 * Math.sqrt(crude.liftVariance()) ? Level.LOOK : Level.FINE,
                words);
    }
}
