package org.recscope.analytics.study.figures;

import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.metric.MetricName;

/// One metric over all runs: the column of the overview table.
final class MetricColumn {
    private final Lens lens;
    private final int metric;
    private final Summary[] summaries;
    private final double[] shades;
    private final double best;

    private MetricColumn(Lens lens, int metric, Summary[] summaries, double[] shades, double best) {
        this.lens = lens;
        this.metric = metric;
        this.summaries = summaries;
        this.shades = shades;
        this.best = best;
    }

    static MetricColumn of(Lens lens, int metric) {
        Summary[] summaries = new Summary[lens.runs().size()];
        double[] means = new double[summaries.length];
        double widest = Double.NaN;
        int sign = MetricWords.sign(lens.evaluation().metrics().get(metric));
        double best = Double.NaN;
        for (int run = 0; run < summaries.length; run++) {
            summaries[run] = lens.summary(run, metric);
            means[run] = summaries[run].mean();
            widest = wider(widest, summaries[run]);
            if (Double.isNaN(best) || sign * means[run] > sign * best) {
                best = means[run];
            }
        }
        double[] shades = Shades.sequential(means, sign, widest);
        return new MetricColumn(lens, metric, summaries, shades, sign == 0 || summaries.length < 2 ? Double.NaN : best);
    }

    /// The wider of an interval and what was widest so far.
    static double wider(double widest, Summary summary) {
        double width = summary.high() - summary.low();
        return Double.isNaN(widest) || width > widest ? width : widest;
    }

    Column head() {
        return head(lens, metric, largest());
    }

    static Column head(Lens lens, int metric, double largest) {
        MetricName name = lens.evaluation().metrics().get(metric);
        return Column.numbers(MetricWords.brief(name, lens.words()), MetricWords.style(name, largest))
                .withSubtitle(MetricWords.cutoff(name))
                .withDirection(MetricWords.direction(name));
    }

    Cell cell(int run, boolean interval) {
        Summary summary = summaries[run];
        Cell.Number cell = new Cell.Number(
                summary.mean(),
                Double.NaN,
                Double.NaN,
                shades[run],
                summary.mean() == best,
                Explain.number(lens, run, metric, summary));
        return interval ? cell.withInterval(summary.low(), summary.high()) : cell;
    }

    private double largest() {
        double largest = 0;
        for (Summary summary : summaries) {
            largest = Math.max(largest, Double.isNaN(summary.mean()) ? 0 : Math.abs(summary.mean()));
        }
        return largest;
    }
}
