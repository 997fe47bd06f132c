package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.recscope.analytics.experiment.question.Basis;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.Watching;
import org.recscope.analytics.experiment.sequential.AsymptoticSequence;
import org.recscope.analytics.experiment.sequential.HowardSequence;
import org.recscope.analytics.experiment.sequential.MixtureSprt;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.distribution.Normal;

/// How large an experiment like this one must be, and how long it must run: from the noise and the traffic that the
/// log
/// has seen. The error of a lift falls with the root of the units; units keep coming as they came on average; arms
/// keep
/// their shares.
///
/// With a sequential basis the fixed quantile gives way to the reach of the sequence at that many units; looks that
/// were
/// planned count as the fixed test, which they come near at the end.
///
/// @param metric name
/// @param arm name of the treatment
/// @param units of both arms so far
/// @param unitsPerDay of both arms that came on an average day; `NaN` without days
/// @param error standard error of the lift so far, the control held
/// @param power chance to find the target with the units so far, at this level
/// @param smallest lift found with the power wanted with the units so far
/// @param needed units of both arms that find the target with the power wanted
/// @param days from the first one until those units came; `NaN` without days
/// @param course what longer and shorter experiments find
public record Planner(
        String metric,
        String arm,
        double units,
        double unitsPerDay,
        double error,
        double power,
        double smallest,
        double needed,
        double days,
        List<Point> course) {
    private static final double[] TIMES = {0.25, 0.5, 1, 1.5, 2, 3, 4, 8};
    private static final double MOST = 1e15;

    /// An experiment of some length.
    ///
    /// @param days from its first one; `NaN` without days
    /// @param units of both arms
    /// @param power chance to find the target
    /// @param smallest lift found with the power wanted
    public record Point(double days, double units, double power, double smallest) {}

    /// Copies the course.
    public Planner {
        course = List.copyOf(course);
    }

    /// Plans from what was read.
    ///
    /// @param readout of an experiment
    /// @return one a result whose lift has an error
    public static List<Planner> of(Readout readout) {
        List<Planner> plans = new ArrayList<>();
        for (MetricResult result : readout.results()) {
            double error =
                    result.contrast().error() / Math.abs(result.contrast().base());
            if (error > 0 && Double.isFinite(error)) {
                plans.add(of(readout, result, error));
            }
        }
        return plans;
    }

    private static Planner of(Readout readout, MetricResult result, double error) {
        ExperimentQuestion question = readout.question();
        double units = (double) result.units() + result.controlUnits();
        double perDay = readout.days() == 0 ? Double.NaN : units / readout.days();
        Noise noise = new Noise(question, units, error);
        List<Point> course = new ArrayList<>();
        for (double times : TIMES) {
            double then = units * times;
            course.add(new Point(then / perDay, then, noise.power(then), noise.smallest(then)));
        }
        double needed = noise.needed();
        return new Planner(
                result.metric().name(),
                result.arm(),
                units,
                perDay,
                error,
                noise.power(units),
                noise.smallest(units),
                needed,
                Math.ceil(needed / perDay),
                course);
    }

    /// What lifts are seen through at any number of units.
    ///
    /// @param question level, target and basis
    /// @param units so far
    /// @param error of the lift so far
    private record Noise(ExperimentQuestion question, double units, double error) {
        double at(double then) {
            return error * Math.sqrt(units / then);
        }

        double power(double then) {
            double reach = reach().applyAsDouble(then);
            double apart = question.target().lift() / at(then);
            return Normal.cdf(apart - reach) + Normal.cdf(-apart - reach);
        }

        double smallest(double then) {
            return (reach().applyAsDouble(then)
                            + Normal.quantile(question.target().power()))
                    * at(then);
        }

        private DoubleUnaryOperator reach() {
            double alpha = question.inference().alpha();
            Watching watching = question.watching();
            double fixed = Normal.upperQuantile(alpha / 2);
            if (question.inference().basis() != Basis.SEQUENTIAL) {
                return then -> fixed;
            }
            return switch (watching.method()) {
                case ASYMPTOTIC -> new AsymptoticSequence(watching.tunedTo(), alpha, Alternative.TWO_SIDED)::reach;
                case HOWARD -> new HowardSequence(watching.tunedTo(), alpha)::reach;
                case MSPRT -> {
                    MixtureSprt test = new MixtureSprt(watching.mixing() * watching.mixing());
                    yield then -> test.reach(at(then), alpha);
                }
                case GROUP -> then -> fixed;
            };
        }

        /// By halving on the scale of logarithms: the smallest lift falls as units grow.
        double needed() {
            double target = question.target().lift();
            double low = Math.log(2);
            double high = Math.log(MOST);
            if (smallest(MOST) > target) {
                return Double.POSITIVE_INFINITY;
            }
            while (high - low > 1e-12) {
                double middle = (low + high) / 2;
                if (smallest(Math.exp(middle)) > target) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return Math.ceil(Math.exp(high) - 1e-6);
        }
    }
}
