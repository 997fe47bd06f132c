package org.recscope.app.command;

import static org.recscope.app.command.ComparisonWords.TESTS;
import static org.recscope.app.command.ComparisonWords.count;
import static org.recscope.app.command.ComparisonWords.interval;
import static org.recscope.app.command.ComparisonWords.joined;
import static org.recscope.app.command.ComparisonWords.names;
import static org.recscope.app.command.ComparisonWords.number;
import static org.recscope.app.command.ComparisonWords.p;
import static org.recscope.app.command.ComparisonWords.percent;
import static org.recscope.app.command.ComparisonWords.signed;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.comparison.Comparison;
import org.recscope.analytics.comparison.ComparisonRequest;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.comparison.PairedEffect;
import org.recscope.analytics.statistics.hypothesis.BayesianSignTest;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.Direction;

/// Every pair of runs over all users: how far apart, by which tests, within which intervals.
final class PairsText {
    private final Comparison comparison;
    private final ComparisonRequest request;
    private final List<ComparisonRow> rows;
    private final PrintWriter out;

    PairsText(Comparison comparison, PrintWriter out) {
        this.comparison = comparison;
        this.request = comparison.request();
        this.rows = comparison.overall();
        this.out = out;
    }

    void print() {
        heading("Differences over all users");
        effects().print(out);
        if (rows.stream().anyMatch(row -> row.effect().leftOut() > 0)) {
            out.println("n counts users with a value in both runs; all others are left out.");
        }
        heading("p-values, raw and corrected; max-T from " + count(comparison.flips(), "sign flip"));
        tests().print(out);
        mostlyEqual();
        heading("Intervals of the difference; the last is wide enough for all comparisons");
        intervals().print(out);
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private TextTable effects() {
        TextTable table = new TextTable(
                List.of(
                        "metric",
                        "pair",
                        "candidate is",
                        "baseline",
                        "candidate",
                        "difference",
                        "relative",
                        "wins",
                        "losses",
                        "ties",
                        "n",
                        "left out",
                        "d_z",
                        "A12",
                        "detectable",
                        "power"),
                3);
        for (ComparisonRow row : rows) {
            PairedEffect effect = row.effect();
            List<String> cells = new ArrayList<>(names(row.contrast()));
            cells.add(verdict(row));
            cells.add(number(effect.baseline()));
            cells.add(number(effect.candidate()));
            cells.add(signed(effect.difference()));
            cells.add(percent(effect.relative()));
            cells.add(Long.toString(effect.wins()));
            cells.add(Long.toString(effect.losses()));
            cells.add(Long.toString(effect.ties()));
            cells.add(Long.toString(effect.users()));
            cells.add(Long.toString(effect.leftOut()));
            cells.add(signed(effect.dz()));
            cells.add(number(effect.superiority()));
            cells.add(number(effect.detectable(request.alpha())));
            cells.add(number(effect.power(request.alpha())));
            table.row(cells);
        }
        return table;
    }

    private TextTable tests() {
        TextTable table = new TextTable(
                joined(List.of("metric", "pair"), TESTS, List.of("P(better)", "P(equal)", "P(worse)")), 2);
        for (ComparisonRow row : rows) {
            BayesianSignTest bayes = row.bayes();
            List<String> beliefs = List.of(number(bayes.better()), number(bayes.equivalent()), number(bayes.worse()));
            table.row(joined(names(row.contrast()), ComparisonWords.tests(row), beliefs));
        }
        return table;
    }

    /// By the corrected p of the paired t test.
    private String verdict(ComparisonRow row) {
        double p = row.corrected().t();
        boolean lower = MetricCatalogue.describe(row.contrast().metric()).direction() == Direction.LOWER;
        if (Double.isNaN(p)) {
            return row.effect().wins() + row.effect().losses() == 0 ? "the same" : "undefined";
        }
        if (p > request.alpha()) {
            return "not told apart";
        }
        return row.effect().difference() > 0 == lower ? "worse" : "better";
    }

    /// P(equal) = 1 beside p = 1e-10 looks like a mistake, and is none.
    private void mostlyEqual() {
        List<ComparisonRow> equal =
                rows.stream().filter(row -> row.mostlyEqual(request.alpha())).toList();
        if (equal.isEmpty()) {
            return;
        }
        out.println(
                "P(equal) asks what is commonest among users, the mean how much it is in all: a few can decide that. Equal are:");
        for (ComparisonRow row : equal) {
            PairedEffect effect = row.effect();
            out.println("  " + String.join(", ", names(row.contrast())) + ": " + effect.ties() + " of " + effect.users()
                    + " users; it is better for " + effect.wins() + " and worse for " + effect.losses());
        }
    }

    private TextTable intervals() {
        TextTable table =
                new TextTable(List.of("metric", "pair", "Student", "percentile", "BCa", "studentised", "corrected"), 2);
        for (ComparisonRow row : rows) {
            List<String> cells = new ArrayList<>(names(row.contrast()));
            cells.add(interval(row.interval()));
            cells.add(interval(row.bootstrap().percentile()));
            cells.add(interval(row.bootstrap().bca()));
            cells.add(interval(row.bootstrap().studentised()));
            cells.add(interval(row.adjusted()));
            table.row(cells);
        }
        return table;
    }
}
