package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.Inspector;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.app.task.Outcome;
import org.recscope.app.task.TaskRunner;
import org.recscope.app.workspace.WorkspaceCommand.EditStudy;
import org.recscope.app.workspace.WorkspaceCommand.NoteInspections;
import org.recscope.app.workspace.WorkspaceCommand.NoteSaved;
import org.recscope.app.workspace.WorkspaceCommand.OpenStudy;
import org.recscope.app.workspace.WorkspaceCommand.Report;
import org.recscope.app.workspace.WorkspaceCommand.ShowView;
import org.recscope.app.workspace.WorkspaceCommand.TakeResult;

/// Opens, evaluates and saves studies in the background and puts what comes of it into the store. Asks nobody anything:
/// whether unsaved work may go is the shell's question.
public final class StudyDesk {
    /// The key of the task that evaluates.
    public static final String EVALUATE = "evaluate";

    private final WorkspaceStore store;
    private final TaskRunner tasks;
    private final Preferences preferences;
    private final Path demo;
    private final int threads;
    private int evaluations;

    /// A desk over one store.
    ///
    /// @param store takes the results
    /// @param tasks does the work
    /// @param preferences remember recent studies
    /// @param demo the folder of the demo's files
    /// @param threads how many an evaluation may use, at least 1
    public StudyDesk(WorkspaceStore store, TaskRunner tasks, Preferences preferences, Path demo, int threads) {
        this.store = store;
        this.tasks = tasks;
        this.preferences = preferences;
        this.demo = demo;
        this.threads = threads;
    }

    /// Opens a project file and evaluates it.
    ///
    /// @param file the project file
    public void open(Path file) {
        tasks.run(
                "open-study",
                true,
                progress -> StudyFile.read(file),
                new Outcome<>(study -> opened(study, file), this::failed));
    }

    /// Opens work that an earlier start did not save, as a study without a project file.
    ///
    /// @param file where it was kept
    public void recover(Path file) {
        tasks.run(
                "open-study",
                true,
                progress -> StudyFile.read(file),
                new Outcome<>(
                        study -> {
                            open(study);
                            inspect(study);
                        },
                        this::failed));
    }

    /// Opens a study that has no project file yet.
    ///
    /// @param study the study
    public void open(Study study) {
        tasks.cancel(EVALUATE);
        store.dispatch(new OpenStudy(study, null));
    }

    /// Generates the demo where it is not there yet, and opens it.
    public void openDemo() {
        tasks.run(
                "open-demo",
                true,
                progress -> Demo.in(demo, threads, progress),
                new Outcome<>(this::open, this::failed));
    }

    /// Looks at files and lets those that can be read join the study; the others are kept with what is wrong.
    ///
    /// @param files the files
    public void addFiles(List<Path> files) {
        tasks.run(
                "inspect", true, progress -> Inspections.of(files, progress), new Outcome<>(this::join, this::failed));
    }

    /// Looks at logs and lets those that can be read join the study as what they are said to be.
    ///
    /// @param files the files
    /// @param kind what they are
    /// @param refused told what is wrong with one that cannot
    public void addLogs(List<Path> files, FileKind kind, Consumer<String> refused) {
        tasks.run(
                "inspect",
                true,
                progress -> {
                    Map<Path, Inspection> found = new LinkedHashMap<>();
                    for (Path file : files) {
                        progress.check();
                        found.put(file, Inspector.inspect(file, kind));
                    }
                    return found;
                },
                new Outcome<>(
                        found -> {
                            join(found);
                            found.values().stream()
                                    .filter(seen -> !seen.usable())
                                    .findFirst()
                                    .ifPresent(seen -> refused.accept(seen.problems().stream()
                                            .map(Problem::message)
                                            .collect(Collectors.joining("; "))));
                        },
                        this::failed));
    }

    /// Gives a file of the study another part, and its columns the roles that fit it.
    ///
    /// @param file a file of the study
    /// @param kind what it shall be
    public void play(Path file, FileKind kind) {
        tasks.run(
                "inspect",
                true,
                progress -> Inspector.inspect(file, kind),
                new Outcome<>(
                        seen -> {
                            store.dispatch(new NoteInspections(Map.of(file, seen)));
                            store.dispatch(
                                    new EditStudy(Joining.play(store.now().study(), seen, kind)));
                        },
                        this::failed));
    }

    /// Evaluates the study as it stands. A running evaluation is given up.
    public void evaluate() {
        Study asked = store.now().study();
        int evaluation = ++evaluations;
        store.dispatch(new Report(new Activity.Evaluating()));
        tasks.run(
                EVALUATE,
                true,
                progress -> StudyRunner.run(asked, threads, progress),
                new Outcome<>(
                        result -> {
                            boolean first = store.now().result() == null;
                            store.dispatch(new TakeResult(result, asked));
                            if (first || store.now().view().equals("open")) {
                                store.dispatch(new ShowView("overview"));
                            }
                        },
                        this::failed,
                        () -> stopped(evaluation)));
    }

    /// Stops a running evaluation; the last result stays.
    public void cancel() {
        tasks.cancel(EVALUATE);
    }

    /// Writes the study.
    ///
    /// @param file the project file
    /// @param then called when it is written
    public void save(Path file, Runnable then) {
        Study study = store.now().study();
        tasks.run(
                "save-study",
                true,
                progress -> {
                    StudyFile.write(file, study);
                    return file;
                },
                new Outcome<>(
                        written -> {
                            store.dispatch(new NoteSaved(written, study));
                            preferences.change(settings -> settings.opened(written));
                            then.run();
                        },
                        this::failed));
    }

    private void join(Map<Path, Inspection> found) {
        store.dispatch(new NoteInspections(found));
        store.dispatch(new EditStudy(Joining.join(store.now().study(), found)));
    }

    /// Studies name their files only: looks at these anew, for the preview.
    private void inspect(Study study) {
        List<Path> files = study.files().stream().map(StudyInput::path).toList();
        tasks.run(
                "inspect",
                false,
                progress -> Inspections.of(files, progress),
                new Outcome<>(found -> store.dispatch(new NoteInspections(found)), this::failed));
    }

    private void opened(Study study, Path file) {
        tasks.cancel(EVALUATE);
        preferences.change(settings -> settings.opened(file));
        store.dispatch(new OpenStudy(study, file));
        inspect(study);
        if (!study.runs().isEmpty()) {
            evaluate();
        }
    }

    /// Only the newest evaluation speaks for the study: one that was superseded ends in silence.
    private void stopped(int evaluation) {
        if (evaluation == evaluations && store.now().activity() instanceof Activity.Evaluating) {
            store.dispatch(new Report(Activity.IDLE));
        }
    }

    private void failed(Exception failure) {
        store.dispatch(new Report(activityOf(failure)));
    }

    private static Activity activityOf(Exception failure) {
        if (failure instanceof LoadingException loading) {
            return new Activity.Refused(List.copyOf(loading.problems()));
        }
        @Nullable String message = failure.getMessage();
        return new Activity.Failed(message == null ? failure.getClass().getSimpleName() : message);
    }
}
