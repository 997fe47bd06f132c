package org.recscope.analytics.calibration.recalibration;

import java.util.Locale;
import org.recscope.analytics.calibration.SortedPredictions;

/// Beta calibration: logit(new) = a · ln(score) − b · ln(1 − score) + c with a, b ≥ 0. The identity is among its maps
/// (a = b = 1, c = 0), unlike those of Platt on raw scores; one of a and b that would be negative is set to 0.
///
/// Source: Kull, Silva Filho & Flach 2017, doi:10.1214/17-EJS1338SI.
///
/// @param a weight of ln(score)
/// @param b weight of −ln(1 − score)
/// @param c offset
record BetaMap(double a, double b, double c) implements Recalibrator {
    static BetaMap fit(SortedPredictions training) {
        int rows = training.size();
        double[] happened = new double[rows];
        double[] missed = new double[rows];
        for (int at = 0; at < rows; at++) {
            double score = Logit.clipped(training.score(at));
            happened[at] = Math.log(score);
            missed[at] = -Math.log(1 - score);
        }
        double[] both = LogisticFit.of(rows, training::label, row -> happened[row], row -> missed[row], row -> 1);
        if (both[0] >= 0 && both[1] >= 0) {
            return new BetaMap(both[0], both[1], both[2]);
        }
        boolean first = both[0] >= 0;
        double[] kept = first ? happened : missed;
        double[] one = LogisticFit.of(rows, training::label, row -> kept[row], row -> 1);
        double weight = Math.max(0, one[0]);
        return new BetaMap(first ? weight : 0, first ? 0 : weight, one[1]);
    }

    @Override
    public double apply(double score) {
        double inside = Logit.clipped(score);
        return Logit.back(a * Math.log(inside) - b * Math.log(1 - inside) + c);
    }

    @Override
    public String words() {
        return String.format(Locale.ROOT, "a %.4g, b %.4g, c %.4g", a, b, c);
    }
}
