package org.recscope.analytics.calibration.recalibration;

import java.util.Locale;
import org.recscope.analytics.calibration.SortedPredictions;
import smile.classification.PlattScaling;

/// Platt scaling: a straight line on the logit of the score, logit(new) = a · logit(score) + b, fitted to labels that
/// are drawn a little inwards so that it never becomes certain.
///
/// Source: Platt 1999; Lin, Lin & Weng 2007, doi:10.1007/s10994-007-5018-6 (the method of fitting, by Smile).
final class PlattMap implements Recalibrator {
    private final PlattScaling scaling;

    private PlattMap(PlattScaling scaling) {
        this.scaling = scaling;
    }

    static PlattMap fit(SortedPredictions training) {
        double[] logits = new double[training.size()];
        int[] labels = new int[training.size()];
        for (int at = 0; at < logits.length; at++) {
            logits[at] = Logit.of(training.score(at));
            labels[at] = training.label(at) == 1 ? 1 : -1;
        }
        return new PlattMap(PlattScaling.fit(logits, labels));
    }

    @Override
    public double apply(double score) {
        return scaling.scale(Logit.of(score));
    }

    @Override
    public String words() {
        double offset = Math.log(1 / scaling.scale(0) - 1);
        double slope = offset - Math.log(1 / scaling.scale(1) - 1);
        return String.format(Locale.ROOT, "slope %.4g, offset %.4g on the logit", slope, -offset);
    }
}
