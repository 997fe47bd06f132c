package org.recscope.analytics.study.figures;

/// How deep a cell of a heat table is.
///
/// A shade never makes more of a difference than the data do: the ramp spans the values of a column, but at least its
/// widest 95 % interval, so that runs nobody can tell apart look alike.
final class Shades {
    /// Equal values differ by this share of their size when their sums were added in another order.
    private static final double NOISE = 1e-12;

    private Shades() {}

    /// From 0 for the worst value to 1 for the best.
    ///
    /// @param sign 1 where higher is better, −1 where lower is, 0 where neither is: then no value has a shade
    /// @param widest the widest interval among the values; `NaN` for none
    /// @return a shade a value, `NaN` for values that are
    static double[] sequential(double[] values, int sign, double widest) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double spread = Math.max(high - low, Double.isNaN(widest) ? 0 : widest);
        double noise = NOISE * Math.max(Math.abs(low), Math.abs(high));
        double[] shades = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double fromWorst = sign > 0 ? values[i] - low : high - values[i];
            shades[i] = sign == 0 || !(spread > noise) ? Double.NaN : fromWorst / spread;
        }
        return shades;
    }

    /// From −1 through 0 to 1: how much better a value is than a reference, against the largest such difference.
    ///
    /// @param sign as for {@link #sequential}
    /// @param widest as for {@link #sequential}
    /// @return a shade a value, `NaN` for values that are
    static double[] diverging(double[] values, double reference, int sign, double widest) {
        double largest = Double.isNaN(widest) ? 0 : widest / 2;
        double noise = NOISE * Math.abs(reference);
        for (double value : values) {
            if (!Double.isNaN(value)) {
                largest = Math.max(largest, Math.abs(value - reference));
            }
        }
        double[] shades = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shades[i] = sign == 0 || !(largest > noise) ? Double.NaN : sign * (values[i] - reference) / largest;
        }
        return shades;
    }
}
