package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.study.StudyResult;
import org.recscope.kernel.metric.MetricName;

/// The sections of a report that go into depth: runs, segments, calibration, diversity. One that has nothing to say is
/// left out.
final class ReportSections {
    /// A page is no place for hundreds of segments: the largest are shown, and how many are left out is said.
    private static final int MOST_SEGMENTS = 24;

    /// Below this an interval is so wide that it would decide the scale for all.
    private static final int LEAST_USERS = 10;

    private static final int MOST_CATEGORIES = 20;

    private final StudyResult result;
    private final Lens lens;
    private final @Nullable Versus wish;
    private final Words words;

    ReportSections(StudyResult result, Lens lens, @Nullable Versus wish) {
        this.result = result;
        this.lens = lens;
        this.wish = wish;
        this.words = lens.words();
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                words.get("report.detail", lens.title()), List.of(RunIntervals.of(lens), KCurve.of(lens)), 2));
        if (lens.runs().size() > 1) {
            PairTable.of(lens)
                    .filter(pairs -> lens.runs().size() > 2)
                    .ifPresent(pairs -> sections.add(Section.of(words.get("report.pairs"), List.of(pairs))));
            sections.addAll(DuelSection.of(result, lens, Versus.of(lens.evaluation(), wish)));
        }
        for (String by : lens.evaluation().by()) {
            sections.add(segments(by));
        }
        calibration().ifPresent(sections::add);
        diversity().ifPresent(sections::add);
        return sections;
    }

    private SegmentChoice choice(String by) {
        return new SegmentChoice(by, LEAST_USERS, SegmentOrder.NAME, MOST_SEGMENTS);
    }

    private Section segments(String by) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(SegmentForest.of(lens, choice(by)));
        blocks.add(SegmentHeat.of(lens, choice(by), BestRun.of(lens).orElse(0)));
        return Section.of(words.get("report.segments", SegmentWords.cut(by)), blocks);
    }

    private Optional<Section> calibration() {
        List<Block> blocks = new ArrayList<>();
        List<Integer> runs = IntStream.range(0, lens.runs().size()).boxed().toList();
        CategoryMix.of(result.data(), lens.users(), lens.metric().cutoff())
                .ifPresent(mix -> blocks.add(CategoryBars.of(lens, mix, runs, MOST_CATEGORIES)));
        metric("steck").ifPresent(steck -> {
            Lens calibrated = lens.withMetric(steck);
            blocks.add(
                    lens.evaluation().by().isEmpty()
                            ? RunIntervals.of(calibrated)
                            : SegmentForest.of(
                                    calibrated, choice(lens.evaluation().by().getFirst())));
        });
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.of(words.get("report.calibration"), blocks));
    }

    private Optional<Section> diversity() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(LorenzCurves.of(lens, result.data()));
        blocks.add(CoverageCurves.of(lens, result.data()));
        partner().ifPresent(diversity -> blocks.add(TradeOff.of(lens, diversity, lens.metric())));
        metric("coverage").ifPresent(coverage -> blocks.add(MetricBars.of(lens.withMetric(coverage))));
        metric("miuf").ifPresent(novelty -> blocks.add(RunIntervals.of(lens.withMetric(novelty))));
        return Optional.of(new Section(words.get("report.diversity"), blocks, 2));
    }

    /// What accuracy is weighed against.
    private Optional<MetricName> partner() {
        return metric("ild").or(() -> metric("coverage")).filter(other -> !other.equals(lens.metric()));
    }

    private Optional<MetricName> metric(String family) {
        return IntStream.of(lens.shown())
                .mapToObj(lens.evaluation().metrics()::get)
                .filter(metric -> metric.family().equals(family))
                .findFirst();
    }
}
