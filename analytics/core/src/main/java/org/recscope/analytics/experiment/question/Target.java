package org.recscope.analytics.experiment.question;

/// The effect worth finding, and how surely it is to be found.
///
/// @param lift smallest one worth finding, a fraction above 0
/// @param power chance to find it, in (0, 1)
public record Target(double lift, double power) {
    /// 2 % with 80 %.
    public static final Target DEFAULT = new Target(0.02, 0.8);

    /// Checks the ranges.
    public Target {
        if (!(lift > 0) || !(power > 0 && power < 1)) {
            throw new IllegalArgumentException("the lift worth finding must be above 0 and its power between 0 and 1,"
                    + " were " + lift + " and " + power);
        }
    }
}
