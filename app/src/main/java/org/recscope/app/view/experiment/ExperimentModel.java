package org.recscope.app.view.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.experiment.ExperimentAnswer;
import org.recscope.analytics.study.experiment.ExperimentRunner;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.app.task.Outcome;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.EditStudy;
import org.recscope.app.workspace.WorkspaceStore;

/// What the view of experiments shows: the answer of one of the study's logs to the study's question. Every switch
/// changes the question in the study, so that it is undone, saved and asked again like any other. Knows no node.
final class ExperimentModel {
    static final String ID = "experiment";

    private final ViewContext context;
    private final WorkspaceStore store;
    private final ExperimentRunner runner = new ExperimentRunner();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Empty());
    private @Nullable Path chosen;
    private @Nullable Asked asked;

    /// All that an answer depends on.
    record Asked(FileSpec log, ExperimentWords question) {}

    /// What is on the screen.
    sealed interface State {
        /// The study has no log of an experiment.
        record Empty() implements State {}

        /// Being read for the first time.
        record Running(Asked asked) implements State {}

        /// What it says.
        ///
        /// @param fresh false while a newer question is being answered
        record Ready(ExperimentAnswer answer, boolean fresh) implements State {}

        /// Why it says nothing.
        record Failed(Asked asked, String message) implements State {}
    }

    ExperimentModel(ViewContext context) {
        this.context = context;
        store = context.store();
        store.stateProperty().subscribe(this::changed);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The logs of the study.
    static List<StudyInput> logs(Study study) {
        return study.all(FileKind.EXPERIMENT);
    }

    /// The log that is shown, or null without one.
    @Nullable
    StudyInput log() {
        List<StudyInput> logs = logs(store.now().study());
        return logs.stream()
                .filter(log -> log.path().equals(chosen))
                .findFirst()
                .orElse(logs.isEmpty() ? null : logs.getFirst());
    }

    ExperimentWords question() {
        return store.now().study().questions().experiment();
    }

    /// Shows another log of the study.
    void look(Path log) {
        chosen = log;
        changed(store.now());
    }

    /// Asks otherwise.
    void ask(UnaryOperator<ExperimentWords> change) {
        Study study = store.now().study();
        store.dispatch(new EditStudy(study.with(change.apply(study.questions().experiment()))));
    }

    /// Asks about other metrics, covariates, segments and slices, each as they are written on the command line.
    void ask(String metrics, String covariates, String cuts, String slices) {
        ask(question -> question.about(words(metrics), words(covariates), words(cuts))
                .with("slices", String.join(",", words(slices))));
    }

    /// Reads the log again, which may have changed.
    void again() {
        asked = null;
        changed(store.now());
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private void changed(Workspace now) {
        if (!now.view().equals(ID)) {
            return;
        }
        StudyInput log = log();
        if (log == null) {
            asked = null;
            context.tasks().cancel(ID);
            state.set(new State.Empty());
            return;
        }
        Asked wanted = new Asked(log.spec(), now.study().questions().experiment());
        if (!wanted.equals(asked)) {
            asked = wanted;
            boolean same = state.get() instanceof State.Ready ready
                    && ready.answer().log().path().equals(log.path());
            state.set(
                    same && state.get() instanceof State.Ready ready
                            ? new State.Ready(ready.answer(), false)
                            : new State.Running(wanted));
            context.tasks()
                    .run(
                            ID,
                            true,
                            progress -> runner.run(wanted.log(), wanted.question(), progress),
                            new Outcome<>(
                                    answer -> state.set(new State.Ready(answer, true)),
                                    failure -> failed(wanted, failure)));
        }
    }

    private void failed(Asked wanted, Exception failure) {
        state.set(new State.Failed(
                wanted,
                Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName())));
    }
}
