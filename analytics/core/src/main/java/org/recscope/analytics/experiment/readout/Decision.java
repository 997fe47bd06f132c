package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.metric.MetricSpec.Role;
import org.recscope.analytics.experiment.plan.Precision;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.MetricResult.Verdict;

/// What to do with a treatment, and why.
///
/// @param arm name of the treatment
/// @param action what to do
/// @param daysLeft days until the goals find the target lift, at the traffic so far; `NaN` when unknown
/// @param reasons one sentence each
public record Decision(String arm, Action action, double daysLeft, List<String> reasons) {
    /// What to do.
    public enum Action {
        /// A goal won, none lost, and no guardrail is lost or open. Goals that stay open and segments that are harmed
        /// do not change it; the reasons name them.
        SHIP,
        /// A goal or a guardrail lost.
        ROLL_BACK,
        /// Nothing is decided yet.
        KEEP_RUNNING,
        /// The experiment itself is broken.
        UNHEALTHY
    }

    /// Copies the reasons.
    public Decision {
        reasons = List.copyOf(reasons);
    }

    static Decision of(
            String arm,
            List<Check> health,
            List<MetricResult> results,
            List<SegmentTable> segments,
            ExperimentQuestion question,
            int days) {
        List<String> reasons = new ArrayList<>();
        for (Check check : health) {
            if (check.level() == Check.Level.BROKEN) {
                reasons.add(check.name() + ": " + check.words());
            }
        }
        double left = daysLeft(results, question, days);
        if (!reasons.isEmpty()) {
            return new Decision(arm, Action.UNHEALTHY, Double.NaN, reasons);
        }
        results.forEach(result -> reasons.add(reason(result)));
        boolean lost = any(results, Role.GOAL, Verdict.LOST) || any(results, Role.GUARDRAIL, Verdict.LOST);
        boolean open = any(results, Role.GUARDRAIL, Verdict.OPEN) || any(results, Role.GUARDRAIL, Verdict.UNDEFINED);
        if (lost) {
            return new Decision(arm, Action.ROLL_BACK, Double.NaN, reasons);
        }
        List<String> harmed =
                Cautions.harmed(segments, results, question.inference().alpha());
        if (any(results, Role.GOAL, Verdict.WON) && !open) {
            reasons.addAll(Cautions.undecided(results));
            reasons.addAll(harmed);
            return new Decision(arm, Action.SHIP, 0, reasons);
        }
        reasons.addAll(harmed);
        if (left == 0) {
            reasons.add("the units are enough for the target lift: stop, and treat what is open as no effect");
        }
        return new Decision(arm, Action.KEEP_RUNNING, left, reasons);
    }

    private static boolean any(List<MetricResult> results, Role role, Verdict verdict) {
        return results.stream().anyMatch(r -> r.metric().role() == role && r.verdict() == verdict);
    }

    private static String reason(MetricResult result) {
        String role = result.metric().role().name().toLowerCase(Locale.ROOT);
        String lift = String.format(Locale.ROOT, "%+.2f %%", 100 * result.lift().estimate())
                .replace('-', '−');
        String words = switch (result.verdict()) {
            case WON -> "won, " + lift + ", p " + Words.p(result.adjustedP());
            case LOST -> "lost, " + lift + ", p " + Words.p(result.adjustedP());
            case HELD -> "not worse by more than its margin, p " + Words.p(result.nonInferior());
            case SAME ->
                String.format(
                        Locale.ROOT,
                        "no different by more than %.3g %%, p %s",
                        100 * result.metric().same(),
                        Words.p(result.equivalent()));
            case OPEN -> "open, " + lift + ", p " + Words.p(result.adjustedP());
            case UNDEFINED -> "undefined";
        };
        return role + " " + result.metric().name() + ": " + words;
    }

    /// The days it takes every goal to find the target, at the traffic so far.
    private static double daysLeft(List<MetricResult> results, ExperimentQuestion question, int days) {
        double most = 0;
        Precision precision =
                new Precision(question.inference().alpha(), question.target().power());
        for (MetricResult result : results) {
            if (result.metric().role() == Role.GOAL && result.lift().error() > 0) {
                double times = precision.times(
                        question.target().lift(),
                        Math.sqrt(result.contrast().variance())
                                / Math.abs(result.contrast().base()));
                most = Math.max(most, Math.ceil(days * (times - 1)));
            }
        }
        return days == 0 ? Double.NaN : most;
    }
}
