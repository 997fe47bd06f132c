package org.recscope.analytics.study.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.SourceFile;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.study.StudyResult;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.MetricName;

/// All that a number can say of itself, line by line: what it asks, its formula and convention, the users behind it,
/// its
/// interval, and the file it came from.
///
/// @param title `NDCG@10 of knn`
/// @param value the number as tables show it, or that it is undefined
/// @param facts what there is to know, each with what it is about
public record NumberSheet(String title, String value, List<Fact> facts) {
    private static final int HASH = 12;

    /// Keeps a copy.
    public NumberSheet {
        facts = List.copyOf(facts);
    }

    /// The sheet of a number.
    ///
    /// @param result the study's
    /// @param lens whose users
    /// @param run which run
    /// @param metric which of the evaluation's metrics
    /// @return in the lens's language
    public static NumberSheet of(StudyResult result, Lens lens, int run, MetricName metric) {
        Words words = lens.words();
        Summary summary = lens.summary(run, lens.evaluation().metric(metric));
        NumberStyle style = MetricWords.style(metric, Math.abs(summary.mean()));
        Description description = MetricWords.description(metric);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.get("sheet.value"), Explain.value(metric, summary, words)));
        facts.add(new Fact(words.get("sheet.users"), lens.whom() + ": " + Explain.counts(summary, words)));
        facts.add(new Fact(words.get("sheet.question"), description.question()));
        facts.add(new Fact(words.get("sheet.formula"), description.formula()));
        facts.add(new Fact(words.get("sheet.range"), Explain.range(metric, words)));
        facts.add(new Fact(words.get("sheet.convention"), convention(result, metric)));
        file(result, lens.runs().get(run), words).ifPresent(facts::add);
        String title = words.get(
                "sheet.title", MetricWords.title(metric, words), lens.runs().get(run));
        boolean undefined = Double.isNaN(summary.mean());
        return new NumberSheet(title, undefined ? words.get("explain.undefined") : style.text(summary.mean()), facts);
    }

    private static String convention(StudyResult result, MetricName metric) {
        return metric + " · " + result.study().convention();
    }

    private static Optional<Fact> file(StudyResult result, String run, Words words) {
        return result.provenance().files().stream()
                .filter(source -> source.kind() == FileKind.RUN && source.name().equals(run))
                .findFirst()
                .map(source -> new Fact(words.get("sheet.file"), file(source, words)));
    }

    private static String file(SourceFile source, Words words) {
        Path path = source.path();
        String hash =
                source.sha256().substring(0, Math.min(HASH, source.sha256().length()));
        return words.get(
                "report.file",
                ReportFooter.file(path),
                source.format(),
                words.count("finding.rows", source.rows()),
                hash);
    }
}
