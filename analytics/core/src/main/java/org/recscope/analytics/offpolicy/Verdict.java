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

    private static void add(List<Reason> reasons, boolean red, boolean amber, String ground, String... numbers) {
        if (red || amber) {
            reasons.add(new Reason(red ? Light.RED : Light.AMBER, ground, List.of(numbers)));
        }
    }

    private static void effective(WeightDiagnostics its, List<Reason> reasons) {
        boolean red = !(its.effectiveShare() >= LITTLE && its.effective() >= 10);
        boolean amber = its.effectiveShare() < FEW || its.effective() < 200;
        add(
                reasons,
                red,
                amber,
                red ? "effective-little" : "effective-few",
                count(its.effective()),
                text("%,d", its.rows()),
                percent(its.effectiveShare()));
    }

    private static void largest(WeightDiagnostics its, List<Reason> reasons) {
        add(
                reasons,
                its.largestShare() > 0.25,
                its.largestShare() > 0.05,
                "largest",
                count(its.largest()),
                percent(its.largestShare()));
    }

    private static void mean(WeightDiagnostics its, List<Reason> reasons) {
        double off = Math.abs(its.meanZ());
        add(reasons, off > 3, off > 2, "mean", text("%.4g", its.mean()), text("%.1f", off));
        boolean far = off <= 2 && Math.abs(its.mean() - 1) > 0.25;
        add(reasons, false, far, "mean-chance", text("%.4g", its.mean()));
    }

    private static void never(Support support, List<Reason> reasons) {
        double missing = support.missing();
        add(reasons, missing > 0.05, missing > 0, "never-logged", percent(missing));
    }

    private static void floor(WeightDiagnostics its, List<Reason> reasons) {
        add(
                reasons,
                false,
                its.underFloor() > 0,
                its.underFloor() == 1 ? "floor-one" : "floor",
                text("%,d", its.underFloor()),
                text("%.2g", its.floor()),
                text("%.2g", its.least()));
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
                        "moving",
                        count(point.level()),
                        percent(point.clipped()),
                        text("%.4g", whole.snips()),
                        text("%.4g", point.snips()));
                return;
            }
        }
    }

    private static String text(String form, Object value) {
        return String.format(Locale.ROOT, form, value);
    }

    private static String count(double value) {
        return text(value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static String percent(double share) {
        return text(share >= 0.1 ? "%.0f %%" : share >= 0.001 ? "%.1f %%" : "%.2g %%", 100 * share);
    }
}
