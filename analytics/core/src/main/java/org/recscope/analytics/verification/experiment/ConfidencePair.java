package org.recscope.analytics.verification.experiment;

import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Law;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;

/// Two groups of Confidence, one against the other, and what its family makes of them.
final class ConfidencePair {
    private final String key;
    private final ConfidenceRow one;
    private final ConfidenceRow other;
    private final ConfidenceMargin margin;
    private final Law law;
    private final boolean pooled;
    private final Contrast contrast;
    private double p;
    private double adjustedP;
    private boolean significant;
    private Interval interval = Interval.UNDEFINED;
    private Interval adjusted = Interval.UNDEFINED;

    ConfidencePair(
            String key, ConfidenceRow one, ConfidenceRow other, ConfidenceMargin margin, Law law, boolean pooled) {
        this.key = key;
        this.one = one;
        this.other = other;
        this.margin = margin;
        this.law = law;
        this.pooled = pooled;
        this.contrast = Contrast.of(
                new ArmValue(one.estimate(), one.variance() / one.n(), one.n()),
                new ArmValue(other.estimate(), other.variance() / other.n(), other.n()));
    }

    String key() {
        return key;
    }

    String levels() {
        return key.substring(key.indexOf('|'));
    }

    ConfidenceRow one() {
        return one;
    }

    ConfidenceRow other() {
        return other;
    }

    ConfidenceMargin margin() {
        return margin;
    }

    /// SPOT-1 tests both sides whatever is preferred.
    Alternative side(String correction) {
        return correction.equals("spot-1-bonferroni") ? Alternative.TWO_SIDED : margin.side();
    }

    /// And doubles the level for it.
    double alpha(String correction, double alpha) {
        boolean doubled = correction.equals("spot-1-bonferroni") && margin.side() != Alternative.TWO_SIDED;
        return doubled ? 2 * alpha : alpha;
    }

    double supposed() {
        return margin.supposed(one.raw());
    }

    double error() {
        return contrast.error();
    }

    double difference() {
        return contrast.difference();
    }

    void test(String correction, double alpha) {
        Question question = new Question(alpha(correction, alpha), side(correction), law);
        p = question.p((difference() - supposed()) / testError(), contrast.degrees());
        interval = question.interval(difference(), error(), contrast.degrees());
    }

    private double testError() {
        if (!pooled) {
            return error();
        }
        double share = (one.estimate() * one.n() + other.estimate() * other.n()) / (one.n() + other.n());
        return Math.sqrt(share * (1 - share) * (1 / one.n() + 1 / other.n()));
    }

    Interval interval(String correction, double level) {
        return new Question(level, side(correction), law).interval(difference(), error(), contrast.degrees());
    }

    void adjusted(double value, boolean rejects, Interval set) {
        adjustedP = value;
        significant = rejects;
        adjusted = set;
    }

    double p() {
        return p;
    }

    double adjustedP() {
        return adjustedP;
    }

    boolean significant() {
        return significant;
    }

    Interval interval() {
        return interval;
    }

    Interval adjustedInterval() {
        return adjusted;
    }
}
