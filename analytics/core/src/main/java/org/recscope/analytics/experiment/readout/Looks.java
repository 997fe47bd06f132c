package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Law;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.LookPlan;
import org.recscope.analytics.experiment.question.SequentialMethod;
import org.recscope.analytics.experiment.question.Watching;
import org.recscope.analytics.experiment.sequential.AsymptoticSequence;
import org.recscope.analytics.experiment.sequential.HowardSequence;
import org.recscope.analytics.experiment.sequential.MixtureSprt;
import org.recscope.analytics.experiment.sequential.PlannedLooks;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.distribution.Normal;

/// Effects with intervals and p-values that hold however often, or as often as was planned, they are looked at.
final class Looks {
    /// A look that is not on any one day: now.
    static final int NOW = Integer.MAX_VALUE;

    private final Watching watching;

    /// The looks of the group sequential method, and the day of each; null for the other methods.
    private final @Nullable PlannedLooks planned;

    private final int[] days;

    private Looks(Watching watching, @Nullable PlannedLooks planned, int[] days) {
        this.watching = watching;
        this.planned = planned;
        this.days = days;
    }

    /// The looks that a log has seen.
    ///
    /// @param units of all arms with their days
    /// @param question what was planned
    static Looks of(Units units, ExperimentQuestion question) {
        Watching watching = question.watching();
        if (watching.method() != SequentialMethod.GROUP) {
            return new Looks(watching, null, new int[0]);
        }
        List<Integer> days = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        looks(units, watching.looks(), days, shares);
        double[] at = shares.stream().mapToDouble(share -> share).toArray();
        PlannedLooks planned = new PlannedLooks(at, watching.looks().spending());
        return new Looks(watching, planned, days.stream().mapToInt(day -> day).toArray());
    }

    /// A look takes place on the first day on which a planned share is reached, or on every day on which units came
    /// when no shares were planned; and always now.
    private static void looks(Units units, LookPlan plan, List<Integer> days, List<Double> shares) {
        long[] arrived = arrivals(units);
        int first = firstDay(units);
        double all = 0;
        for (long count : arrived) {
            all += count;
        }
        double until = Double.isNaN(plan.units()) ? all : plan.units();
        double so = 0;
        int next = 0;
        for (int day = 0; day < arrived.length; day++) {
            so += arrived[day];
            boolean last = day == arrived.length - 1;
            boolean due = plan.shares().isEmpty() && arrived[day] > 0;
            while (next < plan.shares().size() && so / until >= plan.shares().get(next)) {
                due = true;
                next++;
            }
            if (due || last) {
                days.add(first + day);
                shares.add(so / until);
            }
        }
    }

    private static int firstDay(Units units) {
        int first = Integer.MAX_VALUE;
        for (int day : units.firstDays()) {
            first = Math.min(first, day);
        }
        return first;
    }

    /// Units in one arm by the day they were first seen, until the last day of the log.
    private static long[] arrivals(Units units) {
        int first = firstDay(units);
        int[] last = {first};
        units.eachRow(
                org.recscope.analytics.experiment.metric.Formula.ROWS,
                (unit, day, value) -> last[0] = Math.max(last[0], day));
        long[] arrived = new long[last[0] - first + 1];
        int[] armOf = units.armOf();
        int[] firstDays = units.firstDays();
        for (int unit = 0; unit < armOf.length; unit++) {
            arrived[firstDays[unit] - first] += armOf[unit] >= 0 ? 1 : 0;
        }
        return arrived;
    }

    /// A lift as it is seen at a look, by its convention: the lifts that are no more than the method's reach off,
    /// so that interval and p agree. While units are few Fieller's is the one to take; the lift's own error by the
    /// delta method is too small until the control is well known.
    ///
    /// @param contrast difference and base
    /// @param convention of the lift
    /// @param units it rests on, of both arms
    /// @param day of the look, or {@link #NOW}
    /// @param alpha the chance that any look is ever wrong
    /// @return undefined on a day that is no planned look
    Effect lift(Contrast contrast, Lift convention, long units, int day, double alpha) {
        double error = Math.sqrt(contrast.liftVariance());
        double tail = 2 * Normal.sf(reach(error, units, day, alpha));
        if (!(tail > 0 && tail < 1)) {
            return Effect.undefined(contrast.lift());
        }
        Effect asWide = convention.of(contrast, new Question(tail, Alternative.TWO_SIDED, Law.Z));
        double p = p(Normal.upperQuantile(asWide.p() / 2), error, units, day, alpha);
        return new Effect(asWide.estimate(), asWide.error(), asWide.interval(), p, Double.NaN);
    }

    /// How many standard errors an interval reaches; `NaN` on a day that is no look.
    private double reach(double error, long units, int day, double alpha) {
        return switch (watching.method()) {
            case ASYMPTOTIC -> asymptotic(alpha).reach(units);
            case HOWARD -> new HowardSequence(watching.tunedTo(), alpha).reach(units);
            case MSPRT -> sprt().reach(error, alpha);
            case GROUP -> look(day) < 0 ? Double.NaN : looks().reach(look(day), alpha);
        };
    }

    /// p at a look.
    ///
    /// @param statistic estimate in standard errors
    /// @param error the standard error, of a lift
    double p(double statistic, double error, long units, int day, double alpha) {
        return switch (watching.method()) {
            case ASYMPTOTIC -> asymptotic(alpha).p(statistic, units);
            case HOWARD -> new HowardSequence(watching.tunedTo(), alpha).p(statistic, units);
            case MSPRT -> sprt().p(statistic * error, error);
            case GROUP -> look(day) < 0 ? Double.NaN : looks().p(look(day), statistic, alpha);
        };
    }

    private AsymptoticSequence asymptotic(double alpha) {
        return new AsymptoticSequence(watching.tunedTo(), alpha, Alternative.TWO_SIDED);
    }

    private MixtureSprt sprt() {
        return new MixtureSprt(watching.mixing() * watching.mixing());
    }

    private PlannedLooks looks() {
        return Objects.requireNonNull(planned);
    }

    private int look(int day) {
        return day == NOW ? looks().count() - 1 : Arrays.binarySearch(days, day);
    }
}
