package org.recscope.analytics.study.figures;

import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.MetricName;

/// What a number can say of itself: its metric with the cut-off, the run, whose it is, its interval, how many users
/// stand
/// behind it, and the convention it was computed by.
final class Explain {
    private Explain() {}

    /// All of it, for a number that stands alone.
    static String number(Lens lens, int run, int metric, Summary summary) {
        MetricName name = lens.evaluation().metrics().get(metric);
        Words words = lens.words();
        return words.get(
                        "explain.head",
                        MetricWords.title(name, words),
                        lens.runs().get(run),
                        lens.whom())
                + "\n" + value(name, summary, words)
                + "\n" + counts(summary, words)
                + "\n" + convention(name, words);
    }

    /// `0.1234, 95 % interval 0.1200 to 0.1268`, or that there is no number.
    static String value(MetricName name, Summary summary, Words words) {
        NumberStyle style = MetricWords.style(name, Math.abs(summary.mean()));
        if (Double.isNaN(summary.mean())) {
            return words.get("explain.undefined");
        }
        if (Double.isNaN(summary.low())) {
            return words.get("explain.alone", style.text(summary.mean()));
        }
        return words.get("explain.value", style.text(summary.mean()), Texts.interval(summary, style, words));
    }

    /// `610 users, undefined for 61`.
    static String counts(Summary summary, Words words) {
        String defined = words.count("users", summary.defined());
        return summary.undefined() == 0
                ? defined
                : words.get("explain.counts", defined, Texts.count(summary.undefined()));
    }

    /// The question the metric asks and its formula with this program's conventions.
    static String convention(MetricName name, Words words) {
        Description description = MetricWords.description(name);
        return description.question() + "\n" + description.formula() + "\n" + range(name, words);
    }

    /// `[0, 1], higher is better`.
    static String range(MetricName name, Words words) {
        Description description = MetricWords.description(name);
        String better = switch (description.direction()) {
            case HIGHER -> words.get("better.higher");
            case LOWER -> words.get("better.lower");
            case NEITHER -> words.get("better.neither");
        };
        String unit = description.unit().isEmpty() ? "" : ", " + description.unit();
        return description.range() + unit + ", " + better;
    }
}
