package org.recscope.analytics.calibration.recalibration;

/// Log odds of scores and back. Scores are kept away from 0 and 1 by 1e-6: certainty has no finite log odds.
final class Logit {
    /// How far scores are kept from 0 and 1.
    static final double CLIP = 1e-6;

    private Logit() {}

    static double clipped(double score) {
        return Math.min(Math.max(score, CLIP), 1 - CLIP);
    }

    static double of(double score) {
        double inside = clipped(score);
        return Math.log(inside / (1 - inside));
    }

    static double back(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
