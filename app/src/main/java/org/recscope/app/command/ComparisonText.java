package org.recscope.app.command;

import static org.recscope.app.command.ComparisonWords.TESTS;
import static org.recscope.app.command.ComparisonWords.count;
import static org.recscope.app.command.ComparisonWords.interval;
import static org.recscope.app.command.ComparisonWords.joined;
import static org.recscope.app.command.ComparisonWords.names;
import static org.recscope.app.command.ComparisonWords.number;
import static org.recscope.app.command.ComparisonWords.p;
import static org.recscope.app.command.ComparisonWords.percentOf;
import static org.recscope.app.command.ComparisonWords.plain;
import static org.recscope.app.command.ComparisonWords.signed;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        new PairsText(comparison, out).print();
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
                joined(
                        List.of(
                                by,
                                "n",
                                "difference",
                                "Student",
                                "pooled",
                                "pooled interval",
                                "wins",
                                "losses",
                                "ties"),
                        TESTS,
                        List.of("")),
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
        List<String> sizes = List.of(
                key.label(),
                Long.toString(effect.users()),
                signed(effect.difference()),
                interval(row.interval()),
                signed(differ.shrunken(key)),
                interval(pooled),
                Long.toString(effect.wins()),
                Long.toString(effect.losses()),
                Long.toString(effect.ties()));
        return joined(sizes, ComparisonWords.tests(row), List.of(row.small() ? "few users" : ""));
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
}
