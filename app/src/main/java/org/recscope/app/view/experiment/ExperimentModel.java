package org.recscope.app.view.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.LogReader;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.Analysis;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.work.Progress;
import org.recscope.app.task.Outcome;
import org.recscope.app.task.TaskRunner;

/// What the view of experiments shows. Knows no node.
final class ExperimentModel {
    static final String ID = "experiment";

    private static final Set<String> UNITS = Set.of("user_id", "unit", "unit_id", "user", "userid", "id");
    private static final Set<String> VARIANTS = Set.of("variant", "arm", "group", "treatment", "variation");
    private static final Set<String> DAYS = Set.of("day", "date");

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Empty());

    /// What is on the screen.
    sealed interface State {
        /// No log yet.
        record Empty() implements State {}

        /// A log whose question can be asked.
        record Asking(Question question) implements State {}

        /// Being read.
        record Running(Question question) implements State {}

        /// What it says.
        record Ready(Question question, Readout readout) implements State {}

        /// Why it says nothing.
        record Failed(Question question, String message) implements State {}
    }

    /// The question as it is written, word by word as on the command line.
    ///
    /// @param log the file
    /// @param unit column, empty for none
    /// @param variant column
    /// @param metrics separated by blanks
    /// @param covariates separated by blanks
    /// @param cuts separated by blanks
    /// @param day column, empty for none
    record Question(
            Path log, String unit, String variant, String metrics, String covariates, String cuts, String day) {}

    ExperimentModel(TaskRunner tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Looks at a log's columns and guesses what they are.
    void open(Path log) {
        Question nothing = new Question(log, "", "", "", "", "", "");
        tasks.run(
                ID,
                true,
                progress -> guess(log, LogReader.columns(log)),
                outcome(nothing, question -> state.set(new State.Asking(question))));
    }

    private static Question guess(Path log, List<String> columns) {
        return new Question(log, first(columns, UNITS), first(columns, VARIANTS), "", "", "", first(columns, DAYS));
    }

    private static String first(List<String> columns, Set<String> names) {
        return columns.stream()
                .filter(column -> names.contains(column.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }

    /// Reads the log.
    void ask(Question question) {
        state.set(new State.Running(question));
        tasks.run(
                ID,
                true,
                progress -> read(question, progress),
                outcome(question, readout -> state.set(new State.Ready(question, readout))));
    }

    private <T> Outcome<T> outcome(Question question, java.util.function.Consumer<T> done) {
        return new Outcome<>(
                done,
                failure -> state.set(new State.Failed(
                        question,
                        Objects.requireNonNullElse(
                                failure.getMessage(), failure.getClass().getSimpleName()))));
    }

    private static Readout read(Question question, Progress progress) throws Exception {
        List<Formula> known =
                words(question.covariates()).stream().map(Formula::of).toList();
        List<MetricSpec> metrics = words(question.metrics()).stream()
                .map(MetricSpec::of)
                .map(metric -> metric.withCovariates(known))
                .toList();
        List<List<String>> cuts = words(question.cuts()).stream()
                .map(cut -> Arrays.asList(cut.split("\\*")))
                .toList();
        LogColumns columns = LogColumns.of(some(question.unit()), question.variant(), some(question.day()));
        ExperimentQuestion asked = ExperimentQuestion.of(columns, metrics).withCuts(cuts);
        return Analysis.of(
                LogReader.read(question.log(), asked.spec(LogReader.columns(question.log())), progress), asked);
    }

    private static @Nullable String some(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
