package org.recscope.analytics.study.figures;

import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.statistics.Summary;

/// Numbers as the figures write them: everywhere the same digits.
final class Texts {
    private Texts() {}

    static String count(long count) {
        return NumberStyle.INTEGER.text(count);
    }

    /// `0.1200 to 0.1268`.
    static String interval(Summary summary, NumberStyle style, Words words) {
        return words.get("interval.range", style.text(summary.low()), style.text(summary.high()));
    }
}
