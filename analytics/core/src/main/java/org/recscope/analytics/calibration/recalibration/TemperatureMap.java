package org.recscope.analytics.calibration.recalibration;

import java.util.Locale;
import org.recscope.analytics.calibration.SortedPredictions;

/// Temperature scaling: logit(new) = logit(score) / T. T above 1 says that scores were too sure of themselves. Keeps
/// the
/// order of scores and leaves ½ where it is; scores that say the opposite of what comes all become ½.
///
/// Source: Guo et al. 2017, arXiv:1706.04599.
///
/// @param factor 1 / T
record TemperatureMap(double factor) implements Recalibrator {
    static TemperatureMap fit(SortedPredictions training) {
        double[] logits = new double[training.size()];
        for (int at = 0; at < logits.length; at++) {
            logits[at] = Logit.of(training.score(at));
        }
        return new TemperatureMap(Math.max(0, slope(training, logits)));
    }

    private static double slope(SortedPredictions training, double[] logits) {
        return LogisticFit.of(logits.length, training::label, row -> logits[row])[0];
    }

    @Override
    public double apply(double score) {
        return Logit.back(factor * Logit.of(score));
    }

    @Override
    public String words() {
        return String.format(Locale.ROOT, "temperature %.4g", 1 / factor);
    }
}
