package org.recscope.analytics.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.sample.run.Run;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyFile;
import org.recscope.kernel.metric.MetricName;

/// `study.recscope`: the question the lists were made for, ready to be opened.
final class SampleStudy {
    private static final List<String> METRICS = List.of(
            "ndcg@5",
            "ndcg@10",
            "ndcg@20",
            "recall@10",
            "precision@10",
            "ap@10",
            "mrr@10",
            "hit-rate@10",
            "ild@10",
            "miuf@10",
            "arp@10",
            "steck@10",
            "coverage@10",
            "gini@10");
    private static final List<String> BY =
            List.of("activity", "country", "device", "subscription", "age_group", "favourite", "activity*device");

    private SampleStudy() {}

    static void write(Path folder, String name, SampleOptions options, List<Run> runs) throws IOException {
        String ending = "." + options.format().ending();
        DatasetSpec data = new DatasetSpec(
                FileSpec.of(folder.resolve("clicks" + ending), FileKind.TRUTH),
                runs.stream()
                        .map(run -> FileSpec.run(run.word(), folder.resolve(run.word() + ending)))
                        .toList(),
                FileSpec.of(folder.resolve("history" + ending), FileKind.HISTORY),
                FileSpec.of(folder.resolve("items" + ending), FileKind.ITEMS),
                FileSpec.of(folder.resolve("users" + ending), FileKind.USERS),
                OptionalDouble.empty(),
                false);
        Study study = Study.of(data)
                .withMetrics(METRICS.stream().map(MetricName::parse).toList())
                .withBy(BY)
                .withSeed(options.seed());
        StudyFile.write(folder.resolve(name), study);
    }

    static List<Run> runs(SampleOptions options) {
        return Stream.of(Run.values()).limit(options.runs()).toList();
    }
}
