package org.recscope.app.command;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import javax.imageio.ImageIO;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.sample.SampleFormat;
import org.recscope.analytics.sample.SampleGenerator;
import org.recscope.analytics.sample.SampleOptions;
import org.recscope.analytics.sample.SamplePart;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.metric.MetricName;

/// What an installed program must be able to do, each as a check that answers with a line or throws.
final class SelfTest {
    private static final String TRUTH = "user_id,item_id\n1,a\n1,c\n2,b\n";
    private static final String LISTS = "user_id,item_id,rank\n1,a,1\n1,b,2\n1,c,3\n2,a,1\n2,b,2\n2,c,3\n";

    /// Worked out on paper for `LISTS` against `TRUTH` at 3: user 1 has hits at ranks 1 and 3, user 2 at rank 2.
    private static final Map<String, Double> KNOWN = Map.of(
            "ndcg@3", ((1 + 1 / log2(4)) / (1 + 1 / log2(3)) + 1 / log2(3)) / 2,
            "ap@3", ((1 + 2.0 / 3) / 2 + 1.0 / 2) / 2,
            "precision@3", (2.0 / 3 + 1.0 / 3) / 2,
            "recall@3", 1.0,
            "mrr@3", (1 + 1.0 / 2) / 2);

    private final Path folder;
    private final int threads;

    SelfTest(Path folder, int threads) {
        this.folder = folder;
        this.threads = threads;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    String knownValues() throws IOException, LoadingException {
        Path truth = Files.writeString(folder.resolve("truth.csv"), TRUTH);
        Path lists = Files.writeString(folder.resolve("lists.csv"), LISTS);
        DatasetSpec files = new DatasetSpec(
                new FileSpec(truth, FileKind.TRUTH, "", Map.of()),
                List.of(new FileSpec(lists, FileKind.RUN, "known", Map.of())),
                null,
                null,
                null,
                OptionalDouble.empty(),
                false);
        List<MetricName> metrics =
                KNOWN.keySet().stream().sorted().map(MetricName::parse).toList();
        Evaluation evaluation = StudyRunner.run(Study.of(files).withMetrics(metrics), threads, Progress.NONE)
                .evaluation();
        for (MetricName metric : metrics) {
            double found = evaluation.overall(0, evaluation.metric(metric)).mean();
            double expected = KNOWN.getOrDefault(metric.toString(), Double.NaN);
            if (!(Math.abs(found - expected) < 1e-12)) {
                throw new IOException(metric + " should be " + expected + ", was " + found);
            }
        }
        return metrics.size() + " metrics of two hand-made lists are as worked out on paper";
    }

    String generate() throws IOException {
        SampleOptions options = new SampleOptions(
                400, 200, 3, 10, 12, 28, 1, SampleFormat.PARQUET, false, true, Set.of(SamplePart.LISTS));
        return SampleGenerator.generate(options, folder.resolve("study"), threads, Progress.NONE)
                        .size() + " files of a made-up study written";
    }

    Path study() {
        return folder.resolve("study").resolve(SampleGenerator.STUDY);
    }

    String evaluate() throws IOException, LoadingException {
        StudyResult alone = StudyRunner.run(StudyFile.read(study()), 1, Progress.NONE);
        StudyResult together = StudyRunner.run(StudyFile.read(study()), Math.max(2, threads), Progress.NONE);
        Evaluation one = alone.evaluation();
        Evaluation two = together.evaluation();
        for (int run = 0; run < one.runs().size(); run++) {
            for (int metric = 0; metric < one.metrics().size(); metric++) {
                if (!one.overall(run, metric).equals(two.overall(run, metric))) {
                    throw new IOException(one.metrics().get(metric) + " of "
                            + one.runs().get(run) + " depends on the number of threads");
                }
            }
        }
        return one.runs().size() + " runs, " + one.metrics().size() + " metrics, " + one.users()
                + " users: the same on one thread and on several";
    }

    String report() throws IOException, LoadingException {
        Path file = folder.resolve("report.png");
        ReportFile.write(
                StudyRunner.run(StudyFile.read(study()), threads, Progress.NONE), file, ReportFile.Look.DEFAULT);
        BufferedImage image = ImageIO.read(file.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                colours.add(image.getRGB(x, y));
            }
        }
        if (colours.size() < 20) {
            throw new IOException("the report shows nothing: " + colours.size() + " colours in all");
        }
        return "the report is drawn, " + image.getWidth() + " × " + image.getHeight() + " pixels";
    }
}
