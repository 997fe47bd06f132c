package org.recscope.analytics.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.multiplicity.Adjusted;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.statistics.resampling.SignFlips;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.MetricName;

/// Compares the runs of an evaluation.
public final class Comparer {
    private static final String COMPARING = "comparison.comparing";

    /// Users × comparisons × flips beyond which fewer flips are made: some ten seconds.
    private static final double MOST_WORK = 4e10;

    private static final int LEAST_FLIPS = 999;

    private final Evaluation evaluation;
    private final ComparisonRequest request;
    private final List<Attribute> attributes;
    private final PairValues values;

    private Comparer(Evaluation evaluation, List<Attribute> attributes, ComparisonRequest request) {
        this.evaluation = evaluation;
        this.attributes = attributes;
        this.request = request;
        this.values = new PairValues(evaluation);
    }

    /// Compares runs over all users and over every segment of the evaluation.
    ///
    /// @param evaluation of two runs or more
    /// @param attributes of the users, for the check of the mix; none skips it
    /// @param request how
    /// @param progress told how far it is; may cancel
    /// @return the answer
    /// @throws IllegalArgumentException when there are fewer than two runs, or none of the baseline's name
    public static Comparison compare(
            Evaluation evaluation, List<Attribute> attributes, ComparisonRequest request, Progress progress) {
        return new Comparer(evaluation, attributes, request).compare(progress);
    }

    /// The pairs of runs a request asks for.
    ///
    /// @param runs names
    /// @param baseline one of them; null for every pair
    /// @return positions, the baseline first
    /// @throws IllegalArgumentException when there are fewer than two runs, or none of the baseline's name
    public static List<int[]> pairs(List<String> runs, @Nullable String baseline) {
        if (runs.size() < 2) {
            throw new IllegalArgumentException("a comparison needs at least two runs, and there is " + runs.size());
        }
        int base = baseline == null ? -1 : runs.indexOf(baseline);
        if (baseline != null && base < 0) {
            throw new IllegalArgumentException(
                    "there is no run '" + baseline + "'; there are " + String.join(", ", runs));
        }
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < runs.size(); a++) {
            for (int b = base < 0 ? a + 1 : 0; b < runs.size(); b++) {
                if (base < 0 || a == base && b != base) {
                    pairs.add(new int[] {a, b});
                }
            }
        }
        return pairs;
    }

    private Comparison compare(Progress progress) {
        List<int[]> pairs = pairs(evaluation.runs(), request.baseline());
        List<MetricName> skipped = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        List<MixShift> shifts = new ArrayList<>();
        List<ManyRuns> many = new ArrayList<>();
        for (int m = 0; m < evaluation.metrics().size(); m++) {
            progress.at(COMPARING, (double) m / evaluation.metrics().size());
            MetricName metric = evaluation.metrics().get(m);
            if (!values.perUser(m)) {
                skipped.add(metric);
                continue;
            }
            for (int[] pair : pairs) {
                addDrafts(drafts, m, pair);
                for (Attribute attribute : attributes) {
                    shifts.add(values.mixShift(contrast(m, pair, null), m, pair, attribute));
                }
            }
            if (evaluation.runs().size() > 2) {
                many.add(ManyRuns.of(metric, evaluation.runs(), ranked(m), request.alpha()));
            }
        }
        return finish(drafts, shifts, many, skipped);
    }

    private double[][] ranked(int metric) {
        double sign = better(metric) == Direction.LOWER ? -1 : 1;
        double[][] columns = new double[evaluation.runs().size()][];
        Arrays.setAll(columns, run -> values.column(run, metric, sign));
        return columns;
    }

    private Direction better(int metric) {
        return MetricCatalogue.describe(evaluation.metrics().get(metric)).direction();
    }

    private Contrast contrast(int metric, int[] pair, @Nullable SegmentKey segment) {
        return new Contrast(
                evaluation.metrics().get(metric),
                evaluation.runs().get(pair[0]),
                evaluation.runs().get(pair[1]),
                segment);
    }

    private void addDrafts(List<Draft> drafts, int metric, int[] pair) {
        drafts.add(draft(metric, pair, null, evaluation.population()));
        for (String by : evaluation.by()) {
            for (SegmentKey segment : evaluation.segments(by)) {
                drafts.add(draft(metric, pair, segment, evaluation.users(segment)));
            }
        }
    }

    private Draft draft(int metric, int[] pair, @Nullable SegmentKey segment, CodeSet users) {
        return Draft.of(contrast(metric, pair, segment), values.pair(metric, pair, users), better(metric), request);
    }

    private Comparison finish(
            List<Draft> drafts, List<MixShift> shifts, List<ManyRuns> many, List<MetricName> skipped) {
        int flips = flips(drafts);
        double[][] differences = drafts.stream().map(values::spread).toArray(double[][]::new);
        SignFlips flipped = differences.length == 0 ? null : SignFlips.of(differences, flips, request.seed());
        List<PairedTests> raw = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            raw.add(drafts.get(i).tests(flipped == null ? Double.NaN : flipped.pValue(i)));
        }
        double[] maxT = flipped == null ? new double[0] : flipped.adjusted();
        List<ComparisonRow> rows = rows(drafts, raw, maxT);
        List<SegmentsDiffer> differ = differ(rows);
        return new Comparison(request, flips, rows, differ, many, shifts, skipped, ledger(rows, differ, shifts, many));
    }

    private int flips(List<Draft> drafts) {
        double work = Math.max(1.0, (double) evaluation.population().count() * drafts.size());
        double most = Math.max(LEAST_FLIPS, MOST_WORK / work);
        return (int) Math.min(request.flips(), most);
    }

    private List<ComparisonRow> rows(List<Draft> drafts, List<PairedTests> raw, double[] maxT) {
        Adjusted t = adjust(raw, PairedTests::t);
        Adjusted wilcoxon = adjust(raw, PairedTests::wilcoxon);
        Adjusted sign = adjust(raw, PairedTests::sign);
        Adjusted permutation = adjust(raw, PairedTests::permutation);
        List<ComparisonRow> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            PairedTests corrected =
                    new PairedTests(t.pValue(i), wilcoxon.pValue(i), sign.pValue(i), permutation.pValue(i));
            rows.add(drafts.get(i).row(raw.get(i), corrected, maxT[i], t.level(i), request));
        }
        return rows;
    }

    private Adjusted adjust(List<PairedTests> raw, ToDoubleFunction<PairedTests> p) {
        return request.correction().adjust(raw.stream().mapToDouble(p).toArray(), request.alpha());
    }

    private List<SegmentsDiffer> differ(List<ComparisonRow> rows) {
        List<SegmentsDiffer> differ = new ArrayList<>();
        for (ComparisonRow row : rows) {
            if (row.contrast().segment() == null) {
                for (String by : evaluation.by()) {
                    differ.add(SegmentsDiffer.of(row.contrast(), by, segments(rows, row.contrast(), by)));
                }
            }
        }
        double[] p = differ.stream()
                .mapToDouble(each -> each.heterogeneity().pValue())
                .toArray();
        double[] corrected = request.correction().adjust(p, request.alpha()).pValues();
        List<SegmentsDiffer> all = new ArrayList<>();
        for (int i = 0; i < corrected.length; i++) {
            all.add(differ.get(i).corrected(corrected[i]));
        }
        return all;
    }

    private static List<ComparisonRow> segments(List<ComparisonRow> rows, Contrast contrast, String by) {
        return rows.stream()
                .filter(row -> {
                    Contrast other = row.contrast();
                    return other.segment() != null
                            && other.segment().by().equals(by)
                            && other.metric().equals(contrast.metric())
                            && other.baseline().equals(contrast.baseline())
                            && other.candidate().equals(contrast.candidate());
                })
                .toList();
    }

    private Ledger ledger(
            List<ComparisonRow> rows, List<SegmentsDiffer> differ, List<MixShift> shifts, List<ManyRuns> many) {
        String correction = request.correction().word();
        List<Ledger.Entry> entries = new ArrayList<>();
        entries.add(
                new Ledger.Entry("differences: metrics × pairs × (all users and segments)", rows.size(), correction));
        if (!differ.isEmpty()) {
            entries.add(new Ledger.Entry("do segments differ: metrics × pairs × cuts", differ.size(), correction));
        }
        if (!many.isEmpty()) {
            entries.add(new Ledger.Entry(
                    "all runs at once: one Friedman test a metric", many.size(), Correction.NONE.word()));
        }
        if (!shifts.isEmpty()) {
            entries.add(new Ledger.Entry(
                    "mix of users: metrics × pairs × attributes, a flag and no test",
                    shifts.size(),
                    Correction.NONE.word()));
        }
        return new Ledger(entries);
    }
}
