package org.recscope.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.recscope.analytics.comparison.Comparison;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.comparison.Contrast;
import org.recscope.analytics.comparison.Ledger;
import org.recscope.analytics.comparison.ManyRuns;
import org.recscope.analytics.comparison.MixShift;
import org.recscope.analytics.comparison.PairedEffect;
import org.recscope.analytics.comparison.SegmentsDiffer;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.segment.slice.Slice;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.pooling.Heterogeneity;

/// A comparison as text for a terminal: differences over all users, then whether segments differ, then the segments.
final class ComparisonText {
    private final Comparison comparison;
    private final List<SliceReport> slices;
    private final boolean searched;
    private final PrintWriter out;

    ComparisonText(Comparison comparison, List<SliceReport> slices, boolean searched, PrintWriter out) {
        this.comparison = comparison;
        this.slices = slices;
        this.searched = searched;
        this.out = out;
    }

    void print() {
        double confidence = 100 * (1 - comparison.request().alpha());
        String correction = comparison.request().correction().word();
        out.println("Candidate − baseline, paired by user; intervals of " + plain(confidence) + " %; corrected by "
                + correction + " over " + count(comparison.rows().size(), "comparison"));
        heading("Differences over all users");
        effects(comparison.overall()).print(out);
        heading("p-values, raw and corrected; max-T from " + count(comparison.flips(), "sign flip"));
        tests(comparison.overall()).print(out);
        comparison.overall().stream()
                .filter(row -> row.mostlyEqual(comparison.request().alpha()))
                .forEach(this::mostlyEqual);
        heading("Intervals of the difference; the last is wide enough for all comparisons");
        intervals(comparison.overall()).print(out);
        comparison.manyRuns().forEach(this::manyRuns);
        for (ComparisonRow row : comparison.overall()) {
            cuts(row.contrast()).forEach(by -> segments(row.contrast(), by));
        }
        mix();
        if (searched) {
            slices.forEach(this::slices);
        }
        skipped();
        ledger();
        out.flush();
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private static List<String> names(Contrast contrast) {
        return List.of(contrast.metric().toString(), contrast.candidate() + " − " + contrast.baseline());
    }

    private TextTable effects(List<ComparisonRow> rows) {
        TextTable table = new TextTable(
                List.of(
                        "metric",
                        "pair",
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
                2);
        for (ComparisonRow row : rows) {
            PairedEffect effect = row.effect();
            List<String> cells = new ArrayList<>(names(row.contrast()));
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
            cells.add(number(effect.detectable(comparison.request().alpha())));
            cells.add(number(effect.power(comparison.request().alpha())));
            table.row(cells);
        }
        return table;
    }

    private TextTable tests(List<ComparisonRow> rows) {
        TextTable table = new TextTable(
                List.of(
                        "metric",
                        "pair",
                        "t",
                        "t corr.",
                        "Wilcoxon",
                        "W corr.",
                        "sign",
                        "sign corr.",
                        "permut.",
                        "perm. corr.",
                        "max-T",
                        "P(better)",
                        "P(equal)",
                        "P(worse)"),
                2);
        for (ComparisonRow row : rows) {
            List<String> cells = new ArrayList<>(names(row.contrast()));
            cells.add(p(row.raw().t()));
            cells.add(p(row.corrected().t()));
            cells.add(p(row.raw().wilcoxon()));
            cells.add(p(row.corrected().wilcoxon()));
            cells.add(p(row.raw().sign()));
            cells.add(p(row.corrected().sign()));
            cells.add(p(row.raw().permutation()));
            cells.add(p(row.corrected().permutation()));
            cells.add(p(row.maxT()));
            cells.add(number(row.bayes().better()));
            cells.add(number(row.bayes().equivalent()));
            cells.add(number(row.bayes().worse()));
            table.row(cells);
        }
        return table;
    }

    /// P(equal) = 1 beside p = 1e-10 looks like a mistake, and is none.
    private void mostlyEqual(ComparisonRow row) {
        PairedEffect effect = row.effect();
        out.println(String.join(", ", names(row.contrast())) + ": P(equal) is "
                + number(row.bayes().equivalent())
                + " because most users see no difference (" + effect.ties() + " of " + effect.users()
                + " are equal); the mean differs all the same, as it is better for " + effect.wins()
                + " and worse for " + effect.losses() + ".");
    }

    private TextTable intervals(List<ComparisonRow> rows) {
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

    private void manyRuns(ManyRuns many) {
        heading(many.metric() + ", all runs at once over " + count(many.users(), "user") + ": Friedman χ² "
                + number(many.friedman().statistic()) + ", p "
                + p(many.friedman().pValue()) + "; Iman-Davenport F "
                + number(many.imanDavenport().statistic()) + ", p "
                + p(many.imanDavenport().pValue())
                + "; mean ranks " + number(many.criticalDistance()) + " apart differ (Nemenyi)");
        TextTable ranks = new TextTable(List.of("run", "mean rank"), 1);
        for (int i = 0; i < many.runs().size(); i++) {
            ranks.row(List.of(many.runs().get(i), number(many.meanRanks().get(i))));
        }
        ranks.print(out);
        TextTable pairs = new TextTable(List.of("pair", "Nemenyi p"), 1);
        many.pairs().forEach(pair -> pairs.row(List.of(pair.other() + " − " + pair.one(), p(pair.pValue()))));
        pairs.print(out);
    }

    private Set<String> cuts(Contrast contrast) {
        Set<String> cuts = new LinkedHashSet<>();
        comparison.differ().forEach(differ -> {
            if (differ.contrast().equals(contrast)) {
                cuts.add(differ.by());
            }
        });
        return cuts;
    }

    private void segments(Contrast contrast, String by) {
        SegmentsDiffer differ = comparison.differ(contrast, by).orElseThrow();
        Heterogeneity h = differ.heterogeneity();
        heading(String.join(", ", names(contrast)) + " by " + by + ": do segments differ? Q " + number(h.q()) + " on "
                + h.degrees() + " degrees, p " + p(h.pValue()) + ", corrected " + p(differ.corrected()) + "; I² "
                + percentOf(h.iSquared()));
        TextTable table = new TextTable(
                List.of(
                        by,
                        "n",
                        "difference",
                        "Student",
                        "pooled",
                        "pooled interval",
                        "wins",
                        "losses",
                        "ties",
                        "t",
                        "t corr.",
                        "Wilcoxon",
                        "W corr.",
                        "sign",
                        "sign corr.",
                        "permut.",
                        "perm. corr.",
                        "max-T",
                        ""),
                1);
        for (ComparisonRow row : comparison.segments(contrast, by)) {
            table.row(segment(row, differ));
        }
        table.print(out);
    }

    private List<String> segment(ComparisonRow row, SegmentsDiffer differ) {
        SegmentKey key = Objects.requireNonNull(row.contrast().segment());
        PairedEffect effect = row.effect();
        Interval pooled = differ.shrunkenInterval(key, comparison.request().alpha());
        return List.of(
                key.label(),
                Long.toString(effect.users()),
                signed(effect.difference()),
                interval(row.interval()),
                signed(differ.shrunken(key)),
                interval(pooled),
                Long.toString(effect.wins()),
                Long.toString(effect.losses()),
                Long.toString(effect.ties()),
                p(row.raw().t()),
                p(row.corrected().t()),
                p(row.raw().wilcoxon()),
                p(row.corrected().wilcoxon()),
                p(row.raw().sign()),
                p(row.corrected().sign()),
                p(row.raw().permutation()),
                p(row.corrected().permutation()),
                p(row.maxT()),
                row.small() ? "few users" : "");
    }

    private void mix() {
        List<MixShift> shifted = comparison.mixShifts().stream()
                .filter(m -> m.shifted() || m.reversal())
                .toList();
        if (comparison.mixShifts().isEmpty()) {
            return;
        }
        heading("Does the mix of users make a difference? Looked at "
                + count(comparison.mixShifts().size(), "attribute of a comparison", "attributes of comparisons")
                + ": " + (shifted.isEmpty() ? "no" : shifted.size() + " where it does"));
        if (!shifted.isEmpty()) {
            TextTable table = new TextTable(
                    List.of("metric", "pair", "attribute", "crude", "mix held fixed", "against the crude sign", ""), 3);
            for (MixShift m : shifted) {
                List<String> cells = new ArrayList<>(names(m.contrast()));
                cells.add(m.attribute());
                cells.add(signed(m.means().crude()));
                cells.add(signed(m.means().postStratified()));
                cells.add(count(m.opposite(), "value"));
                cells.add(m.reversal() ? "the sign turns" : "");
                table.row(cells);
            }
            table.print(out);
        }
    }

    private void slices(SliceReport report) {
        heading("Slices: " + report.about() + "; by "
                + comparison.request().proposer().word() + ", " + count(report.looked(), "slice") + " looked at on "
                + count(report.searchedOn(), "user") + ", estimated on " + report.estimatedOn() + " others"
                + (report.slices().isEmpty() ? "; none stands out" : ""));
        if (report.slices().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                List.of("slice", "users", "inside", "everybody else", "gap", "interval", "p", "corrected"), 1);
        for (Slice slice : report.slices()) {
            table.row(List.of(
                    slice.toString(),
                    Long.toString(slice.users()),
                    number(slice.inside().mean()),
                    number(slice.outside().mean()),
                    signed(slice.difference().estimate()),
                    interval(slice.interval(1 - comparison.request().alpha())),
                    p(slice.pValue()),
                    p(slice.corrected())));
        }
        table.print(out);
    }

    private void skipped() {
        if (!comparison.skipped().isEmpty()) {
            heading("Not compared, as no single user has a value: "
                    + String.join(
                            ", ",
                            comparison.skipped().stream().map(Object::toString).toList()));
        }
    }

    private void ledger() {
        heading("Looked at so far");
        TextTable table = new TextTable(List.of("family", "comparisons", "correction"), 1);
        for (Ledger.Entry entry : comparison.ledger().entries()) {
            table.row(List.of(entry.family(), Long.toString(entry.comparisons()), entry.correction()));
        }
        for (SliceReport report : slices) {
            table.row(List.of("slices: " + report.about(), Long.toString(report.looked()), "half split, holm"));
        }
        table.print(out);
    }

    private static String count(long count, String noun) {
        return count(count, noun, noun + "s");
    }

    private static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.3g", value);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        double size = Math.abs(value);
        String format = size >= 1000 ? "%.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, value);
    }

    private static String signed(double value) {
        return value > 0 ? "+" + number(value) : number(value);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "undefined" : String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }

    private static String percentOf(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /// Three digits that count, however small: a p-value is never 0.
    private static String p(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        return value >= 0.001 ? String.format(Locale.ROOT, "%.4f", value) : String.format(Locale.ROOT, "%.1e", value);
    }

    private static String interval(Interval interval) {
        return Double.isNaN(interval.low())
                ? "undefined"
                : "[" + signed(interval.low()) + ", " + signed(interval.high()) + "]";
    }
}
