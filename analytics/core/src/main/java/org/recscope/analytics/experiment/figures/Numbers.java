package org.recscope.analytics.experiment.figures;

import java.util.Locale;

/// Probabilities as people read them.
final class Numbers {
    private static final double SMALL = 1e-4;

    private Numbers() {}

    static String p(double p) {
        if (Double.isNaN(p)) {
            return "undefined";
        }
        return p < SMALL
                ? String.format(Locale.ROOT, "%.1e", p).replace('-', '−')
                : String.format(Locale.ROOT, "%.4f", p);
    }
}
