package org.recscope.analytics.study.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.alignment.AlignmentRunner;
import org.recscope.analytics.study.alignment.SeriesAnswer;
import org.recscope.analytics.study.bandit.BanditAnswer;
import org.recscope.analytics.study.bandit.BanditRunner;
import org.recscope.analytics.study.experiment.ExperimentAnswer;
import org.recscope.analytics.study.experiment.ExperimentRunner;
import org.recscope.analytics.study.prediction.PredictionAnswer;
import org.recscope.analytics.study.prediction.PredictionRunner;
import org.recscope.analytics.work.Progress;

/// Asks the logs of a study its questions. Equal files and study give equal answers on any number of threads.
public final class LogRunner {
    private final Study study;
    private final Progress progress;

    /// A runner.
    ///
    /// @param study whose logs are asked
    /// @param progress told how far it is, asked whether to go on
    public LogRunner(Study study, Progress progress) {
        this.study = study;
        this.progress = progress;
    }

    /// What the experiments say.
    ///
    /// @return one answer a log
    /// @throws LoadingException when there is none, or one cannot be used or is asked what makes no sense
    public List<ExperimentAnswer> experiments() throws LoadingException {
        return each(
                FileKind.EXPERIMENT,
                file -> new ExperimentRunner().run(file, study.questions().experiment(), progress));
    }

    /// What other policies would have earned.
    ///
    /// @return one answer a log
    /// @throws LoadingException when there is none, or one cannot be used or is asked what makes no sense
    public List<BanditAnswer> bandits() throws LoadingException {
        return each(
                FileKind.BANDIT,
                file -> BanditRunner.run(file, study.questions().bandit(), progress));
    }

    /// Whether predictions can be believed: all files together, a model each.
    ///
    /// @return the answer
    /// @throws LoadingException when there is none, or one cannot be used or is asked what makes no sense
    public PredictionAnswer predictions() throws LoadingException {
        List<FileSpec> files = files(FileKind.PREDICTIONS);
        boolean cut = !study.questions().predictions().by().isEmpty();
        Optional<Path> users = cut ? study.file(FileKind.USERS).map(StudyInput::path) : Optional.empty();
        return asked(
                files.getFirst(),
                file -> PredictionRunner.run(files, users, study.questions().predictions(), progress));
    }

    /// What foretells online effects.
    ///
    /// @return one answer a file
    /// @throws LoadingException when there is none, or one cannot be used or is asked what makes no sense
    public List<SeriesAnswer> series() throws LoadingException {
        return each(
                FileKind.SERIES,
                file -> AlignmentRunner.run(file, study.questions().series(), progress));
    }

    /// What all of them say.
    ///
    /// @return answers of the kinds that the study has files of
    /// @throws LoadingException when a log cannot be used or is asked what makes no sense
    public LogAnswers all() throws LoadingException {
        return new LogAnswers(
                has(FileKind.EXPERIMENT) ? experiments() : List.of(),
                has(FileKind.BANDIT) ? bandits() : List.of(),
                has(FileKind.PREDICTIONS) ? Optional.of(predictions()) : Optional.empty(),
                has(FileKind.SERIES) ? series() : List.of());
    }

    private boolean has(FileKind kind) {
        return study.file(kind).isPresent();
    }

    private List<FileSpec> files(FileKind kind) throws LoadingException {
        List<FileSpec> files = study.all(kind).stream().map(StudyInput::spec).toList();
        if (files.isEmpty()) {
            throw new LoadingException(new Problem.Unreadable(
                    Path.of("The study"), "names no " + what(kind), "Add one in the window, or name the file itself."));
        }
        return files;
    }

    private static String what(FileKind kind) {
        return switch (kind) {
            case EXPERIMENT -> "log of an experiment";
            case BANDIT -> "log of a policy";
            case PREDICTIONS -> "file of predictions";
            case SERIES -> "series of experiments";
            default -> throw new IllegalArgumentException(kind + " is no log");
        };
    }

    private <T> List<T> each(FileKind kind, Asking<T> asking) throws LoadingException {
        List<T> answers = new ArrayList<>();
        for (FileSpec file : files(kind)) {
            answers.add(asked(file, asking));
        }
        return answers;
    }

    /// What makes no sense of this file is the study's mistake and not the program's.
    private static <T> T asked(FileSpec file, Asking<T> asking) throws LoadingException {
        try {
            return asking.of(file);
        } catch (IllegalArgumentException e) {
            throw new LoadingException(
                    new Problem.Unreadable(
                            file.path(),
                            "cannot answer the question: " + e.getMessage(),
                            "Change the question in the window, or ask by the options of the command."),
                    e);
        }
    }

    @FunctionalInterface
    private interface Asking<T> {
        T of(FileSpec file) throws LoadingException;
    }
}
