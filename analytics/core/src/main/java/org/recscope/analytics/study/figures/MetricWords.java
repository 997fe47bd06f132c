package org.recscope.analytics.study.figures;

import org.recscope.analytics.figure.NumberStyle;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.MetricName;

/// What a metric is called and how its numbers are written.
final class MetricWords {
    private MetricWords() {}

    static Description description(MetricName name) {
        return MetricCatalogue.describe(name);
    }

    /// `NDCG`, short enough for the head of a column.
    static String brief(MetricName name, Words words) {
        return words.find("metric." + name.family(), description(name).label());
    }

    /// `@10`, or nothing for whole lists.
    static String cutoff(MetricName name) {
        return name.wholeList() ? "" : "@" + name.cutoff();
    }

    /// `NDCG@10`.
    static String title(MetricName name, Words words) {
        return brief(name, words) + cutoff(name);
    }

    static org.recscope.analytics.figure.Direction direction(MetricName name) {
        return switch (description(name).direction()) {
            case HIGHER -> org.recscope.analytics.figure.Direction.HIGHER;
            case LOWER -> org.recscope.analytics.figure.Direction.LOWER;
            case NEITHER -> org.recscope.analytics.figure.Direction.NEITHER;
        };
    }

    /// 1 where higher is better, −1 where lower is, 0 where neither is.
    static int sign(MetricName name) {
        Direction direction = description(name).direction();
        return direction == Direction.HIGHER ? 1 : direction == Direction.LOWER ? -1 : 0;
    }

    /// Shares have four decimals, everything else three from below 100 and one above, so that a column lines up.
    ///
    /// @param largest the largest value that is written
    static NumberStyle style(MetricName name, double largest) {
        if (description(name).high() <= 1) {
            return NumberStyle.fixed(4);
        }
        return NumberStyle.fixed(largest >= 100 ? 1 : 3);
    }
}
