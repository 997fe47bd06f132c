package org.recscope.app.view.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.study.Convention;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.explain.Explainer;
import org.recscope.analytics.study.explain.Explanation;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.NumberSheet;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.task.Outcome;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.kernel.catalogue.Profile;
import org.recscope.kernel.catalogue.Profiles;
import org.recscope.kernel.metric.MetricName;

/// The number that is explained: what it says of itself at once, and, once two programs are chosen, why they print
/// another one. That is computed in the background; a newer request supersedes an older one. Knows no node.
final class ExplainModel {
    private static final String TASK = "explain";

    private final ViewContext context;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable NumberSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Gap> gap = new ReadOnlyObjectWrapper<>(new Gap.Unasked());
    private @Nullable Question question;
    private int run = -1;
    private @Nullable MetricName metric;
    private String as = "";
    private String against = "";

    /// What a gap depends on.
    record Question(StudyResult result, int run, MetricName metric, String as, String against) {
        /// What the command line says for it.
        String command() {
            return "recscope explain " + bare() + " STUDY.recscope --as " + as + " --against " + against;
        }

        /// The metric by the name all programs know it by.
        MetricName bare() {
            return Explainer.bare(result.study(), metric);
        }
    }

    /// What can be said of the gap between two programs.
    sealed interface Gap {
        /// Nobody chose a program yet.
        record Unasked() implements Gap {}

        /// It is being computed.
        record Running() implements Gap {}

        /// Somebody stopped it.
        record Stopped() implements Gap {}

        /// It cannot be computed.
        record Failed(String message) implements Gap {}

        /// It is known.
        record Known(Question question, Explanation explanation) implements Gap {}
    }

    ExplainModel(ViewContext context) {
        this.context = context;
        words = Words.of(context.texts().locale());
        context.store().stateProperty().subscribe(this::changed);
    }

    /// The number; null while none is explained.
    ReadOnlyObjectProperty<@Nullable NumberSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Gap> gapProperty() {
        return gap.getReadOnlyProperty();
    }

    /// The programs there are.
    static List<String> programs() {
        return Profiles.all().stream().map(Profile::name).toList();
    }

    /// By whose convention the study is answered.
    String own() {
        StudyResult result = context.store().now().result();
        return result == null ? "recscope" : result.study().convention().profile();
    }

    /// Explains a number of the overview.
    void explain(int chosenRun, MetricName chosen) {
        run = chosenRun;
        metric = chosen;
        changed(context.store().now());
    }

    /// Holds one program against another.
    void compare(String one, String other) {
        as = one;
        against = other;
        question = null;
        changed(context.store().now());
    }

    /// Asks the same once more.
    void again() {
        question = null;
        changed(context.store().now());
    }

    /// Stops what is being computed.
    void stop() {
        context.tasks().cancel(TASK);
    }

    /// Explains nothing any more.
    void close() {
        metric = null;
        changed(context.store().now());
    }

    private void changed(Workspace now) {
        StudyResult result = now.result();
        MetricName chosen = metric;
        Lens lens = Lenses.of(now, words);
        if (result == null || lens == null || chosen == null || !there(lens, chosen)) {
            sheet.set(null);
            forget();
            return;
        }
        sheet.set(NumberSheet.of(result, lens, run, chosen));
        if (as.isEmpty() || against.isEmpty()) {
            return;
        }
        Question wanted = new Question(result, run, chosen, as, against);
        if (!wanted.equals(question)) {
            ask(wanted);
        }
    }

    private boolean there(Lens lens, MetricName chosen) {
        return run < lens.runs().size() && lens.evaluation().metrics().contains(chosen);
    }

    private void forget() {
        if (question != null) {
            question = null;
            context.tasks().cancel(TASK);
            gap.set(new Gap.Unasked());
        }
    }

    private void ask(Question wanted) {
        question = wanted;
        gap.set(new Gap.Running());
        int threads = Runtime.getRuntime().availableProcessors();
        context.tasks()
                .run(
                        TASK,
                        true,
                        progress -> new ArrayList<>(Explainer.explain(
                                wanted.result(),
                                wanted.metric(),
                                Convention.of(wanted.as()),
                                Convention.of(wanted.against()),
                                threads,
                                progress)),
                        new Outcome<List<Explanation>>(
                                all -> gap.set(new Gap.Known(wanted, all.get(wanted.run()))),
                                this::failed,
                                () -> stopped(wanted)));
    }

    private void failed(Exception failure) {
        gap.set(new Gap.Failed(Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName())));
    }

    /// A request that was superseded ends in silence.
    private void stopped(Question wanted) {
        if (wanted.equals(question)) {
            gap.set(new Gap.Stopped());
        }
    }
}
