package org.recscope.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.figure.FindingNote;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.FindingNotes;
import org.recscope.analytics.study.figures.Words;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.MetricName;

/// An answered study as text for a terminal: what to know first, then every metric with half the width of its 95 %
/// interval, a star beside the best run of each row.
final class EvaluationText {
    private static final String BEST = " *";
    private static final String NOT_BEST = "  ";

    private final StudyResult result;
    private final Evaluation evaluation;
    private final PrintWriter out;

    EvaluationText(StudyResult result, PrintWriter out) {
        this.result = result;
        this.evaluation = result.evaluation();
        this.out = out;
    }

    /// Everything, the segments included.
    void print() {
        printOverall();
        for (String by : evaluation.by()) {
            out.println();
            out.println("By " + by);
            segments(by).print(out);
        }
        out.flush();
    }

    /// The findings and the numbers over all users.
    void printOverall() {
        out.println(facts());
        for (FindingNote note : FindingNotes.of(result, Words.ENGLISH)) {
            out.println();
            out.println("! " + note.title());
            note.text().lines().forEach(line -> out.println("  " + line));
        }
        out.println();
        out.println("Conventions: " + result.study().convention());
        out.println("All users: mean ± half of the 95 % interval; n users it rests on;" + BEST + " the best run");
        overall().print(out);
        out.flush();
    }

    /// How large the data is and what counts as relevant.
    private String facts() {
        List<String> facts = new ArrayList<>();
        facts.add(count(evaluation.population().count(), "user"));
        facts.add(count(result.data().catalogue().count(), "item"));
        facts.add(count(evaluation.runs().size(), "run"));
        facts.add(count(result.data().truth().rows(), "truth row"));
        result.study().relevantFrom().ifPresent(from -> facts.add("relevant from " + plain(from)));
        if (result.data().onDisk()) {
            facts.add("rows on disk");
        }
        return String.join(", ", facts);
    }

    private static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private TextTable overall() {
        TextTable table = new TextTable(heading("metric", "better"), 2);
        for (int m = 0; m < evaluation.metrics().size(); m++) {
            int metric = m;
            List<String> row = new ArrayList<>();
            row.add(name(metric));
            row.add(
                    switch (direction(metric)) {
                        case HIGHER -> "higher";
                        case LOWER -> "lower";
                        case NEITHER -> "";
                    });
            values(row, metric, run -> evaluation.overall(run, metric));
            table.row(row);
        }
        return table;
    }

    private TextTable segments(String by) {
        TextTable table = new TextTable(heading("metric", by), 2);
        for (int m = 0; m < evaluation.metrics().size(); m++) {
            int metric = m;
            String name = name(metric);
            for (SegmentKey segment : evaluation.segments(by)) {
                List<String> row = new ArrayList<>(List.of(name, segment.label()));
                values(row, metric, run -> evaluation.summary(run, metric, segment));
                table.row(row);
                name = "";
            }
        }
        return table;
    }

    private List<String> heading(String first, String second) {
        List<String> heading = new ArrayList<>(List.of(first, second));
        evaluation.runs().forEach(run -> heading.add(run + NOT_BEST));
        heading.add("n");
        heading.add("undefined");
        return heading;
    }

    private void values(List<String> row, int metric, IntFunction<Summary> of) {
        List<Summary> summaries =
                IntStream.range(0, evaluation.runs().size()).mapToObj(of).toList();
        double best = best(summaries, direction(metric));
        for (Summary summary : summaries) {
            row.add(value(summary) + (summary.mean() == best && summaries.size() > 1 ? BEST : NOT_BEST));
        }
        row.add(counts(summaries.stream().mapToLong(Summary::defined).toArray()));
        row.add(counts(summaries.stream().mapToLong(Summary::undefined).toArray()));
    }

    private static double best(List<Summary> summaries, Direction direction) {
        return switch (direction) {
            case HIGHER ->
                summaries.stream()
                        .mapToDouble(Summary::mean)
                        .filter(mean -> !Double.isNaN(mean))
                        .max()
                        .orElse(Double.NaN);
            case LOWER ->
                summaries.stream()
                        .mapToDouble(Summary::mean)
                        .filter(mean -> !Double.isNaN(mean))
                        .min()
                        .orElse(Double.NaN);
            case NEITHER -> Double.NaN;
        };
    }

    private static String value(Summary summary) {
        if (Double.isNaN(summary.mean())) {
            return "undefined";
        }
        double margin = summary.margin();
        String mean = number(summary.mean());
        return Double.isNaN(margin) ? mean : mean + " ±" + number(margin);
    }

    /// Four digits after the point for shares; fewer for larger numbers, where they would say nothing.
    private static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 1000 ? "%.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, value);
    }

    /// One number where all runs agree, else the least and the most.
    private static String counts(long[] counts) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long count : counts) {
            least = Math.min(least, count);
            most = Math.max(most, count);
        }
        return least == most ? Long.toString(least) : least + "–" + most;
    }

    private String name(int metric) {
        return evaluation.metrics().get(metric).toString();
    }

    private Direction direction(int metric) {
        MetricName name = evaluation.metrics().get(metric);
        return MetricCatalogue.describe(name).direction();
    }
}
