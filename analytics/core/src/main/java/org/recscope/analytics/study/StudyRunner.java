package org.recscope.analytics.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.EvaluationRequest;
import org.recscope.analytics.evaluation.Evaluator;
import org.recscope.analytics.evaluation.Finding;
import org.recscope.analytics.evaluation.Findings;
import org.recscope.analytics.evaluation.UserAttributes;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.DatasetLoader;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.RowStorage;
import org.recscope.analytics.loading.SourceFile;
import org.recscope.analytics.loading.disk.DiskException;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.segment.SegmentRule;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.MetricName;

/// Answers studies: loads the files, looks for findings, evaluates. Equal files and study give an equal answer on any
/// number of threads.
public final class StudyRunner {
    private static final int DEFAULT_CUTOFF = 10;

    private StudyRunner() {}

    /// Answers a study.
    ///
    /// @param study what is asked; without metrics, the first look at 10 as far as the files suffice
    /// @param threads how many to use, at least 1
    /// @param progress told how far it is; may cancel
    /// @return the answer
    /// @throws LoadingException when a file is missing or cannot be used, or the users have no such attribute
    public static StudyResult run(Study study, int threads, Progress progress) throws LoadingException {
        return run(study, RowStorage.AUTO, threads, progress);
    }

    /// Answers a study; the answer is the same wherever rows are kept.
    ///
    /// @param study what is asked; without metrics, the first look at 10 as far as the files suffice
    /// @param storage where to keep the rows of runs, truth and history
    /// @param threads how many to use, at least 1
    /// @param progress told how far it is; may cancel
    /// @return the answer
    /// @throws LoadingException when a file cannot be used, users have no such attribute, or the disk takes no rows
    public static StudyResult run(Study study, RowStorage storage, int threads, Progress progress)
            throws LoadingException {
        Dataset data = DatasetLoader.load(spec(study), storage, threads, progress);
        try {
            return answer(study, data, threads, progress);
        } catch (DiskException e) {
            throw new LoadingException(e.problem(), e);
        }
    }

    private static StudyResult answer(Study study, Dataset data, int threads, Progress progress)
            throws LoadingException {
        checkAttributes(study, data);
        List<MetricName> metrics =
                study.metrics().isEmpty() ? study.convention().meaning(defaults()) : study.metrics();
        Evaluation evaluation = Evaluator.evaluate(data, new EvaluationRequest(metrics, study.by(), threads), progress);
        List<Finding> findings = Findings.of(data, threads, progress);
        Provenance provenance =
                new Provenance(Version.number(), study.convention().toString(), study.seed(), data.files());
        List<MetricName> computed = study.metrics().isEmpty() ? evaluation.metrics() : study.metrics();
        return new StudyResult(
                asRead(study, data.files()).withMetrics(computed),
                data,
                evaluation,
                findings,
                warnings(study, data, evaluation),
                provenance);
    }

    /// One or two metrics of each kind, at 10.
    public static List<MetricName> defaults() {
        return MetricCatalogue.firstLook().stream()
                .map(family -> new MetricName(family, DEFAULT_CUTOFF))
                .toList();
    }

    /// Reads the files of a study as its convention says.
    ///
    /// @param study what is asked
    /// @param threads how many to use, at least 1
    /// @param progress told how far it is; may cancel
    /// @return what metrics are computed from
    /// @throws LoadingException when a file is missing or cannot be used
    public static Dataset load(Study study, int threads, Progress progress) throws LoadingException {
        return DatasetLoader.load(spec(study), threads, progress);
    }

    private static DatasetSpec spec(Study study) throws LoadingException {
        Optional<StudyInput> truth = study.file(FileKind.TRUTH);
        List<FileSpec> runs = study.runs().stream().map(StudyInput::spec).toList();
        if (truth.isEmpty()) {
            throw missing("truth file", "Add the file that says what is relevant to whom.");
        }
        if (runs.isEmpty()) {
            throw missing("run", "Add at least one model's recommendations.");
        }
        return new DatasetSpec(
                truth.get().spec(),
                runs,
                optional(study, FileKind.HISTORY),
                optional(study, FileKind.ITEMS),
                optional(study, FileKind.USERS),
                study.relevantFrom(),
                study.graded(),
                study.convention().reading());
    }

    private static @Nullable FileSpec optional(Study study, FileKind kind) {
        return study.file(kind).map(StudyInput::spec).orElse(null);
    }

    private static LoadingException missing(String what, String remedy) {
        return new LoadingException(new Problem.Unreadable(Path.of("The study"), "names no " + what, remedy));
    }

    private static void checkAttributes(Study study, Dataset data) throws LoadingException {
        if (study.by().isEmpty()) {
            return;
        }
        UserAttributes attributes = new UserAttributes(data);
        Path users = study.file(FileKind.USERS).map(StudyInput::path).orElse(Path.of("The study"));
        List<Problem> problems = new ArrayList<>();
        for (String by : study.by()) {
            for (String part : SegmentRule.crossed(by)) {
                check(part, attributes, users, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new LoadingException(problems);
        }
    }

    private static void check(String part, UserAttributes attributes, Path users, List<Problem> problems) {
        List<String> known = attributes.names();
        if (!known.contains(part) && !SegmentRule.isRule(part)) {
            problems.add(new Problem.BadColumn(
                    Severity.FATAL, users, part, "is not an attribute of the users", remedy(known)));
            return;
        }
        try {
            attributes.crossed(part);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem.BadColumn(
                    Severity.FATAL, users, part, "is no segment", String.valueOf(e.getMessage())));
        }
    }

    private static String remedy(List<String> known) {
        return known.isEmpty()
                ? "Add a users file with a column to cut by."
                : "Cut by one of " + String.join(", ", known) + ".";
    }

    private static Study asRead(Study study, List<SourceFile> sources) {
        return study.withFiles(study.files().stream()
                .map(file -> source(file, sources)
                        .map(source -> file.read(source.roles(), source.sha256()))
                        .orElse(file))
                .toList());
    }

    private static Optional<SourceFile> source(StudyInput file, List<SourceFile> sources) {
        return sources.stream()
                .filter(source -> source.kind() == file.kind() && source.path().equals(file.path()))
                .findFirst();
    }

    private static List<Problem> warnings(Study study, Dataset data, Evaluation evaluation) {
        List<Problem> warnings = new ArrayList<>(data.warnings());
        for (StudyInput file : study.files()) {
            Optional<SourceFile> source = source(file, data.files());
            if (file.sha256() != null
                    && source.isPresent()
                    && !source.get().sha256().equals(file.sha256())) {
                warnings.add(new Problem.Remark(
                        Severity.WARNING,
                        file.path(),
                        null,
                        "has changed since the study was saved",
                        "The numbers are those of the file as it is now."));
            }
        }
        evaluation.failures().forEach(failure -> warnings.add(MetricFailures.problem(failure)));
        return warnings;
    }
}
