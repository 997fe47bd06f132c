package org.recscope.analytics.study.prediction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Predictions;
import org.recscope.analytics.calibration.Split;
import org.recscope.analytics.calibration.recalibration.Recalibrated;
import org.recscope.analytics.calibration.recalibration.Recalibrations;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.study.question.PredictionQuestion;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;

/// Answers questions about predictions. The same question gives the same answer on any number of threads.
public final class PredictionRunner {
    private final PredictionQuestion question;
    private final Progress progress;

    private PredictionRunner(PredictionQuestion question, Progress progress) {
        this.question = question;
        this.progress = progress;
    }

    /// Reads the files and measures every model.
    ///
    /// @param files one a model, or several models in one; at least one, and no two of a name
    /// @param users a file of users with attributes to cut by; empty for none
    /// @param question what is asked
    /// @param progress told how far it is, asked whether to go on
    /// @return the answer
    /// @throws LoadingException when a file cannot be used
    public static PredictionAnswer run(
            List<FileSpec> files, Optional<Path> users, PredictionQuestion question, Progress progress)
            throws LoadingException {
        check(files);
        PredictionRunner runner = new PredictionRunner(question, progress);
        PredictionReader reader = new PredictionReader(users, question, progress);
        List<RunCalibration> runs = new ArrayList<>();
        for (FileSpec file : files) {
            for (PredictionRun run : reader.read(file)) {
                progress.at(run.name(), -1);
                runs.add(runner.calibration(run));
            }
        }
        return new PredictionAnswer(files, question, runs, reader.problems());
    }

    /// What a file's model is called: its own name, or the file's up to the first dot.
    ///
    /// @param file predictions
    /// @return the name
    public static String model(FileSpec file) {
        return PredictionReader.name(file);
    }

    private static void check(List<FileSpec> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one file of predictions");
        }
        if (files.stream().map(PredictionReader::name).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two models have the same name; give names as in new=FILE");
        }
    }

    private RunCalibration calibration(PredictionRun run) {
        CalibrationOptions options = question.options();
        Calibration overall = Calibration.of(run.predictions(), options);
        Optional<Recalibrations> recalibrations =
                question.split().map(split -> Recalibrations.of(run.predictions(), split, options));
        List<GroupCalibration> groups = new ArrayList<>();
        for (String by : cuts(run)) {
            groups.addAll(groups(run, by, recalibrations));
        }
        return new RunCalibration(run.name(), overall, groups, recalibrations);
    }

    /// What was asked for, then the positions of a file that has any.
    private Set<String> cuts(PredictionRun run) {
        Set<String> cuts = new LinkedHashSet<>(question.by());
        run.attributes().stream()
                .map(Attribute::name)
                .filter(name -> question.by().stream().noneMatch(by -> by.contains(name)))
                .forEach(cuts::add);
        return cuts;
    }

    private List<GroupCalibration> groups(PredictionRun run, String by, Optional<Recalibrations> recalibrations) {
        List<Attribute> crossed = Arrays.stream(by.split("\\*", -1))
                .map(String::strip)
                .map(name -> attribute(run, name))
                .toList();
        int rows = run.predictions().size();
        Segmentation cut = Segmentation.of(crossed, CodeSet.all(rows));
        List<GroupCalibration> groups = new ArrayList<>();
        for (int segment = 0; segment < cut.segments().size(); segment++) {
            progress.check();
            int which = segment;
            int[] members = IntStream.range(0, rows)
                    .filter(row -> cut.segmentOf(row) == which)
                    .toArray();
            groups.add(group(run.predictions(), members, cut, segment, recalibrations));
        }
        return groups;
    }

    private static Attribute attribute(PredictionRun run, String name) {
        return run.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private GroupCalibration group(
            Predictions all, int[] members, Segmentation cut, int segment, Optional<Recalibrations> recalibrations) {
        CalibrationOptions options = question.options();
        Predictions theirs = all.rows(members);
        List<Recalibrated> maps = recalibrations.map(Recalibrations::maps).orElse(List.of());
        Predictions judged = question.split()
                .map(split -> all.rows(judged(all, members, split)))
                .orElse(theirs);
        return new GroupCalibration(
                cut.segments().get(segment),
                Calibration.of(theirs, options),
                Calibration.of(judged, options),
                maps.stream()
                        .map(map -> Recalibrations.through(map.map(), judged, options))
                        .toList());
    }

    /// A user's part depends on the user's number among all rows, not on that in a segment.
    private static int[] judged(Predictions all, int[] members, Split split) {
        return Arrays.stream(members)
                .filter(row -> !split.learns(all.user(row)))
                .toArray();
    }
}
