package org.recscope.app.view.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Split;
import org.recscope.analytics.calibration.recalibration.Method;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.figures.CalibrationLook;
import org.recscope.analytics.study.prediction.GroupCalibration;
import org.recscope.analytics.study.prediction.PredictionAnswer;
import org.recscope.analytics.study.prediction.PredictionColumns;
import org.recscope.analytics.study.prediction.PredictionFile;
import org.recscope.analytics.study.prediction.PredictionQuestion;
import org.recscope.analytics.study.prediction.PredictionRunner;
import org.recscope.analytics.study.prediction.RunCalibration;
import org.recscope.analytics.work.Progress;
import org.recscope.app.view.FileModel;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.Select;
import org.recscope.app.workspace.WorkspaceStore;

/// What the view shows of predicted probabilities. Knows no node.
///
/// A segment that the study knows too is the selection of all views: chosen here it is chosen there, and the other way.
final class ProbabilityModel {
    private static final String KEY = "probabilities";

    private final WorkspaceStore store;
    private final FileModel<Question, Found> files;
    private final Runnable drawn;
    private Question question = new Question(List.of(), Optional.empty(), "");
    private String run = "";
    private @Nullable SegmentKey segment;
    private @Nullable SegmentKey followed;
    private Optional<Method> method = Optional.empty();

    /// Files and what to cut by; empty for nothing.
    record Question(List<PredictionFile> files, Optional<Path> users, String by) {
        PredictionQuestion asked() {
            return new PredictionQuestion(
                    files,
                    PredictionQuestion.Columns.USUAL,
                    OptionalDouble.empty(),
                    users,
                    by.isEmpty() ? List.of() : List.of(by),
                    CalibrationOptions.DEFAULTS,
                    Optional.of(new Split(0.5, CalibrationOptions.DEFAULTS.seed())));
        }
    }

    /// What was found, and what else rows could be cut by.
    record Found(Question question, PredictionAnswer answer, List<String> columns) {}

    /// A model that has no file yet.
    ///
    /// @param context what the view was made with
    /// @param drawn called when something other than the answer has changed
    ProbabilityModel(ViewContext context, Runnable drawn) {
        store = context.store();
        this.drawn = drawn;
        files = new FileModel<>(KEY, context.tasks(), ProbabilityModel::found);
        store.stateProperty().subscribe(this::follow);
    }

    FileModel<Question, Found> files() {
        return files;
    }

    private static Found found(Question asked, Progress progress) throws LoadingException {
        List<String> columns = PredictionColumns.of(asked.files(), asked.users());
        Question known = asked.by().isEmpty() || columns.contains(asked.by())
                ? asked
                : new Question(asked.files(), asked.users(), "");
        return new Found(known, PredictionRunner.run(known.asked(), progress), columns);
    }

    /// Measures other files, each a model, with the users of the study.
    void open(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Optional<Path> users = store.now().study().file(FileKind.USERS).map(StudyInput::path);
        SegmentKey filter = store.now().selection().filter();
        String by = filter == null ? "" : filter.by();
        List<PredictionFile> opened = paths.stream()
                .map(path -> PredictionFile.parse(path.toString()))
                .toList();
        segment = filter;
        ask(new Question(opened, users, by));
    }

    private void ask(Question changed) {
        question = changed;
        try {
            changed.asked();
            files.ask(changed);
        } catch (IllegalArgumentException e) {
            files.refuse(String.valueOf(e.getMessage()));
        }
    }

    /// Cuts rows otherwise.
    void cut(String by) {
        if (!by.equals(question.by())) {
            segment = null;
            ask(new Question(question.files(), question.users(), by));
        }
    }

    void look(String name) {
        run = name;
        drawn.run();
    }

    void mend(Optional<Method> chosen) {
        method = chosen;
        drawn.run();
    }

    /// Looks at the rows of a segment, in every view where the study knows it.
    ///
    /// @param chosen the segment, or null for all rows
    void narrow(@Nullable SegmentKey chosen) {
        segment = chosen;
        followed = chosen;
        Workspace now = store.now();
        boolean known = chosen == null
                || now.result() != null
                        && now.evaluation().by().contains(chosen.by())
                        && now.evaluation().segments(chosen.by()).contains(chosen);
        if (known && !Objects.equals(now.selection().filter(), chosen)) {
            store.dispatch(new Select(now.selection().withFilter(chosen)));
        }
        drawn.run();
    }

    /// Another view has chosen a segment.
    private void follow(Workspace now) {
        SegmentKey filter = now.selection().filter();
        Found found = files.answer();
        if (Objects.equals(filter, followed)) {
            return;
        }
        followed = filter;
        if (found == null) {
            return;
        }
        segment = filter;
        if (filter != null
                && !filter.by().equals(question.by())
                && found.columns().contains(filter.by())) {
            ask(new Question(question.files(), question.users(), filter.by()));
        } else {
            drawn.run();
        }
    }

    /// The model that is looked at.
    RunCalibration run(PredictionAnswer answer) {
        return answer.runs().stream()
                .filter(each -> each.run().equals(run))
                .findFirst()
                .orElse(answer.runs().getFirst());
    }

    Optional<Method> method() {
        return method;
    }

    /// The segment that is looked at, as far as the answer knows it.
    @Nullable
    SegmentKey segment(PredictionAnswer answer) {
        return segments(answer).contains(segment) ? segment : null;
    }

    /// Everything that can be looked at alone.
    List<SegmentKey> segments(PredictionAnswer answer) {
        return run(answer).groups().stream().map(GroupCalibration::segment).toList();
    }

    /// The look at one model.
    CalibrationLook look(PredictionAnswer answer, RunCalibration its) {
        return CalibrationLook.of(its, segment(answer), method);
    }

    /// What the command line says for the same numbers.
    String command(Found found) {
        Question its = found.question();
        String paths = its.files().stream()
                .map(PredictionFile::path)
                .map(ProbabilityModel::quoted)
                .collect(Collectors.joining(" "));
        Stream<String> users = its.users().map(path -> "--users " + quoted(path)).stream();
        Stream<String> by = its.by().isEmpty() ? Stream.of() : Stream.of("--by '" + its.by() + "'");
        return Stream.of(Stream.of("recscope calibrate " + paths), users, by)
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    private static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[\\w./:\\\\-]+") ? text : "'" + text + "'";
    }
}
