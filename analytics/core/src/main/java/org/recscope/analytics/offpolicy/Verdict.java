package org.recscope.analytics.offpolicy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.statistics.distribution.Normal;

/// A traffic light over an off-policy estimate, with its reasons in words.
///
/// | light | when |
/// |---|---|
/// | red | effective sample below 1 % of the rows or below 10, one row above 25 % of all weight, mean weight more than
/// 3 standard errors from 1, more than 5 % of the policy never logged |
/// | amber | effective sample below 10 % of the rows or below 200, one row above 5 % of all weight, rows at or below
/// the propensity floor, any of the policy never logged, mean weight more than 2 standard errors from 1, estimate
/// moving by more than its interval when weights are clipped |
///
/// @param light the gravest of the reasons; green without any
/// @param reasons from the gravest
public record Verdict(Light light, List<Reason> reasons) {
    private static final double LITTLE = 0.01;
    private static final double FEW = 0.1;

    /// Copies the list.
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /// One reason.
    ///
    /// @param light how grave
    /// @param words a sentence or two: what was seen and what it means
    public record Reason(Light light, String words) {}

    /// Judges an estimate.
    ///
    /// @param weights what the weights say
    /// @param support what was never logged
    /// @param clipping what clipping does
    /// @return the verdict
    public static Verdict of(WeightDiagnostics weights, Support support, List<ClipPoint> clipping) {
        List<Reason> reasons = new ArrayList<>();
        effective(weights, reasons);
        largest(weights, reasons);
        mean(weights, reasons);
        never(support, reasons);
        floor(weights, reasons);
        moving(clipping, reasons);
        reasons.sort((a, b) -> b.light().compareTo(a.light()));
        Light light = reasons.stream().map(Reason::light).reduce(Light.GREEN, Light::and);
        return new Verdict(light, reasons);
    }

    private static void add(List<Reason> reasons, boolean red, boolean amber, String form, Object... values) {
        if (red || amber) {
            reasons.add(new Reason(red ? Light.RED : Light.AMBER, String.format(Locale.ROOT, form, values)));
        }
    }

    private static void effective(WeightDiagnostics its, List<Reason> reasons) {
        boolean red = !(its.effectiveShare() >= LITTLE && its.effective() >= 10);
        boolean amber = its.effectiveShare() < FEW || its.effective() < 200;
        add(
                reasons,
                red,
                amber,
                "The effective sample is %s of %,d rows (%s): the policies are so different that %s.",
                count(its.effective()),
                its.rows(),
                percent(its.effectiveShare()),
                red ? "hardly any row says anything about the other one" : "few rows carry the estimate");
    }

    private static void largest(WeightDiagnostics its, List<Reason> reasons) {
        add(
                reasons,
                its.largestShare() > 0.25,
                its.largestShare() > 0.05,
                "One row has weight %s, %s of all weight: the estimate is that row's reward as much as the policy's.",
                count(its.largest()),
                percent(its.largestShare()));
    }

    private static void mean(WeightDiagnostics its, List<Reason> reasons) {
        add(
                reasons,
                Math.abs(its.meanZ()) > 3,
                Math.abs(its.meanZ()) > 2,
                "The mean weight is %.4g where 1 is expected, %.1f standard errors off: propensities are wrong, or part of "
                        + "the policy was never logged.",
                its.mean(),
                Math.abs(its.meanZ()));
        if (Math.abs(its.meanZ()) <= 2 && Math.abs(its.mean() - 1) > 0.25) {
            add(
                    reasons,
                    false,
                    true,
                    "The mean weight is %.4g where 1 is expected; weights vary so much that this may still be chance.",
                    its.mean());
        }
    }

    private static void never(Support support, List<Reason> reasons) {
        add(
                reasons,
                support.missing() > 0.05,
                support.missing() > 0,
                "%s of what the policy would do was never logged: no estimator can know what it earns; those without a model "
                        + "count it as 0.",
                percent(support.missing()));
    }

    private static void floor(WeightDiagnostics its, List<Reason> reasons) {
        add(
                reasons,
                false,
                its.underFloor() > 0,
                "%,d %s a propensity of %.2g or less, the smallest %.2g: such numbers are seldom exact, and an error in them "
                        + "is multiplied.",
                its.underFloor(),
                its.underFloor() == 1 ? "row has" : "rows have",
                its.floor(),
                its.least());
    }

    /// An estimate that clipping at ten times less than the largest weight moves beyond its interval rests on few rows.
    private static void moving(List<ClipPoint> clipping, List<Reason> reasons) {
        ClipPoint whole = clipping.getLast();
        for (ClipPoint point : clipping) {
            double apart = Math.abs(point.snips() - whole.snips());
            if (point.level() >= 10 && point.clipped() < 0.02 && apart > Normal.TWO_SIDED_95 * point.ipsError()) {
                add(
                        reasons,
                        false,
                        true,
                        "Cutting weights off at %s, which touches %s of the rows, moves the estimate from %.4g to %.4g.",
                        count(point.level()),
                        percent(point.clipped()),
                        whole.snips(),
                        point.snips());
                return;
            }
        }
    }

    private static String count(double value) {
        return value < 100 ? String.format(Locale.ROOT, "%.1f", value) : String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String percent(double share) {
        return String.format(
                Locale.ROOT, share >= 0.1 ? "%.0f %%" : share >= 0.001 ? "%.1f %%" : "%.2g %%", 100 * share);
    }
}
