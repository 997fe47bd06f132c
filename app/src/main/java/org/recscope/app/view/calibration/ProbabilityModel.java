package org.recscope.app.view.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.calibration.recalibration.Method;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.figures.CalibrationLook;
import org.recscope.analytics.study.prediction.GroupCalibration;
import org.recscope.analytics.study.prediction.PredictionAnswer;
import org.recscope.analytics.study.prediction.PredictionColumns;
import org.recscope.analytics.study.prediction.PredictionRunner;
import org.recscope.analytics.study.prediction.RunCalibration;
import org.recscope.analytics.study.question.PredictionQuestion;
import org.recscope.analytics.work.Progress;
import org.recscope.app.view.FileModel;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.EditStudy;
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
    private String run = "";
    private @Nullable SegmentKey segment;
    private @Nullable SegmentKey followed;
    private Optional<Method> method = Optional.empty();

    /// The study's predictions, its users, and what is asked.
    record Question(List<FileSpec> files, Optional<Path> users, PredictionQuestion asked) {
        /// The first cut; empty for none.
        String by() {
            return asked.by().isEmpty() ? "" : asked.by().getFirst();
        }
    }

    /// What was found, and what else rows could be cut by.
    record Found(Question question, PredictionAnswer answer, List<String> columns) {}

    /// A model of the study that is open.
    ///
    /// @param context what the view was made with
    /// @param drawn called when something other than the answer has changed
    ProbabilityModel(ViewContext context, Runnable drawn) {
        store = context.store();
        this.drawn = drawn;
        files = new FileModel<>(ListsModel.ID, KEY, context, ProbabilityModel::question, ProbabilityModel::found);
        store.stateProperty().subscribe(this::follow);
    }

    FileModel<Question, Found> files() {
        return files;
    }

    private static @Nullable Question question(Study study) {
        List<FileSpec> predictions =
                study.all(FileKind.PREDICTIONS).stream().map(StudyInput::spec).toList();
        Optional<Path> users = study.file(FileKind.USERS).map(StudyInput::path);
        return predictions.isEmpty()
                ? null
                : new Question(predictions, users, study.questions().predictions());
    }

    private static Found found(Question its, Progress progress) throws LoadingException {
        Optional<Path> users = its.by().isEmpty() ? Optional.empty() : its.users();
        return new Found(
                its,
                PredictionRunner.run(its.files(), users, its.asked(), progress),
                PredictionColumns.of(its.files(), its.users()));
    }

    /// Measures more files, each a model, with the users of the study.
    void open(List<Path> paths) {
        files.open(paths, FileKind.PREDICTIONS);
    }

    /// Cuts rows otherwise.
    void cut(String by) {
        Study study = store.now().study();
        PredictionQuestion its = study.questions().predictions();
        List<String> cuts = by.isEmpty() ? List.of() : List.of(by);
        if (!cuts.equals(its.by())) {
            store.dispatch(new EditStudy(
                    study.with(new PredictionQuestion(its.positiveFrom(), cuts, its.options(), its.split()))));
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
                && !found.question().asked().by().contains(filter.by())
                && found.columns().contains(filter.by())) {
            cut(filter.by());
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
        Workspace now = store.now();
        Path saved = now.file();
        if (saved != null && !now.unsaved()) {
            return "recscope calibrate " + quoted(saved);
        }
        Question its = found.question();
        List<String> words = new ArrayList<>(List.of("recscope calibrate"));
        its.files().forEach(file -> words.add(quoted(file.path())));
        List<String> by = its.asked().by();
        if (!by.isEmpty()) {
            its.users().ifPresent(path -> words.add("--users " + quoted(path)));
            by.forEach(cut -> words.add("--by '" + cut + "'"));
        }
        return String.join(" ", words);
    }

    private static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[\\w./:\\\\-]+") ? text : "'" + text + "'";
    }
}
