package org.recscope.app.view.report;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.Questions;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.ReportMaker;
import org.recscope.analytics.study.figures.Versus;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.study.log.LogAnswers;
import org.recscope.analytics.study.log.LogRunner;
import org.recscope.analytics.study.question.LogQuestion;
import org.recscope.analytics.work.AtomicFile;
import org.recscope.analytics.work.Progress;
import org.recscope.app.control.Notices;
import org.recscope.app.task.Outcome;
import org.recscope.app.view.ResultModel;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.plot.ReportOptions;
import org.recscope.plot.ReportPlotter;
import org.recscope.plot.Theme;

/// What the report looks like and how it is written. The file has the same bytes as the one `recscope report` writes
/// from the saved study with the same options. Knows no node.
final class ReportModel {
    static final String ID = "report";

    private final ViewContext context;
    private final Words words;
    private final ResultModel<Question, Preview> results;
    private Theme theme = Theme.LIGHT;
    private int scale = 1;
    private boolean transparent;
    private @Nullable Logs asked;
    private LogAnswers answers = LogAnswers.NONE;

    /// The logs of a study and what is asked of them; users may cut predictions.
    record Logs(List<StudyInput> files, Questions questions) {
        static Logs of(Study study) {
            return new Logs(
                    study.files().stream()
                            .filter(file -> study.hasLogs() && (file.kind().isLog() || file.kind() == FileKind.USERS))
                            .toList(),
                    study.questions());
        }

        Study study() {
            Study study = Study.EMPTY.withFiles(files);
            for (LogQuestion question :
                    List.of(questions.experiment(), questions.bandit(), questions.predictions(), questions.series())) {
                study = study.with(question);
            }
            return study;
        }
    }

    /// All that the preview depends on.
    ///
    /// @param result null for a study of logs alone, which nobody has to evaluate
    record Question(
            @Nullable StudyResult result,
            Logs logs,
            @Nullable Versus versus,
            Theme theme) {}

    /// What the view draws.
    ///
    /// @param png at scale 1, not transparent
    record Preview(Theme theme, Page png) {}

    /// Bytes of a picture; an array of its own class, so that previews are compared by what they show.
    record Page(java.nio.ByteBuffer bytes) {}

    ReportModel(ViewContext context) {
        this.context = context;
        words = Words.of(context.texts().locale());
        results = new ResultModel<>(ID, context.store(), context.tasks(), this::question, this::answer);
    }

    ResultModel<Question, Preview> results() {
        return results;
    }

    void use(Theme chosen) {
        theme = chosen;
        results.ask();
    }

    void scale(int times) {
        scale = times;
    }

    void transparent(boolean chosen) {
        transparent = chosen;
    }

    /// Writes the report, in the background.
    void export(Path file) {
        Question asked = question(context.store().now());
        if (asked == null) {
            return;
        }
        ReportOptions options =
                ReportOptions.DEFAULTS.withTheme(theme).withScale(scale).withTransparent(transparent);
        Outcome<Path> outcome = new Outcome<>(
                written -> tell(Notices.Level.SUCCESS, "report.written", written.toString()),
                failure -> tell(Notices.Level.ERROR, "report.not-written", String.valueOf(failure.getMessage())));
        context.tasks()
                .run(
                        "export",
                        true,
                        progress -> {
                            byte[] png = ReportPlotter.png(page(asked), options);
                            progress.check();
                            AtomicFile.write(file, out -> out.write(png));
                            return file;
                        },
                        outcome);
    }

    private @Nullable Question question(Workspace now) {
        StudyResult result = now.result();
        boolean enough = result != null || now.study().hasLogs() && !now.study().hasLists();
        return enough ? new Question(result, Logs.of(now.study()), now.versus(), theme) : null;
    }

    private Preview answer(Question question) {
        ReportOptions options = ReportOptions.DEFAULTS.withTheme(question.theme());
        byte[] png = ReportPlotter.png(page(question), options);
        return new Preview(
                question.theme(), new Page(java.nio.ByteBuffer.wrap(png).asReadOnlyBuffer()));
    }

    private Report page(Question question) {
        StudyResult result = question.result();
        Study study = result == null ? question.logs().study() : result.study();
        return ReportMaker.of(study, result, question.versus(), said(question.logs()), words);
    }

    /// What the logs say; asked anew only when they or their questions have changed.
    private synchronized LogAnswers said(Logs logs) {
        if (!logs.equals(asked)) {
            try {
                answers = logs.files().isEmpty() ? LogAnswers.NONE : new LogRunner(logs.study(), Progress.NONE).all();
                asked = logs;
            } catch (LoadingException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
        return answers;
    }

    private void tell(Notices.Level level, String key, String detail) {
        context.notices().show(level, context.texts().get(key), detail);
    }
}
