package org.recscope.app.view;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.recscope.analytics.study.figures.BestRun;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceStore;

/// Which run a part of a view shows; where it can, all of them.
public final class RunChooser {
    /// Every run.
    public static final int ALL = -1;

    private final WorkspaceStore store;
    private final Texts texts;
    private final boolean withAll;
    private final ComboBox<Integer> runs;
    private IntConsumer onChoose = run -> {};
    private boolean showing;

    /// A chooser that begins with all runs, or with the best one.
    ///
    /// @param id its id
    /// @param context what the view was made with
    /// @param withAll whether all runs together are a choice, the first one
    public RunChooser(String id, ViewContext context, boolean withAll) {
        this.store = context.store();
        this.texts = context.texts();
        this.withAll = withAll;
        runs = new Parts(texts).named(Choices.combo(List.of(), this::words), id, "results.run");
        runs.setOnAction(event -> chosen());
        store.stateProperty().subscribe(this::show);
    }

    /// The control.
    ///
    /// @return always the same node
    public Node node() {
        return runs;
    }

    /// Sets who hears when another run is chosen.
    ///
    /// @param action takes its index, or {@link #ALL}
    public void onChoose(IntConsumer action) {
        onChoose = action;
    }

    private void show(Workspace now) {
        int size = now.result() == null ? 0 : now.evaluation().runs().size();
        List<Integer> choices = IntStream.range(withAll ? ALL : 0, size).boxed().toList();
        if (size > 0 && !runs.getItems().equals(choices)) {
            showing = true;
            runs.getItems().setAll(choices);
            int first = withAll ? ALL : best(now);
            runs.setValue(first);
            showing = false;
            onChoose.accept(first);
        }
    }

    private int best(Workspace now) {
        Lens lens = Lenses.of(now, Words.of(texts.locale()));
        return lens == null ? 0 : BestRun.of(lens).orElse(0);
    }

    private void chosen() {
        Integer chosen = runs.getValue();
        if (!showing && chosen != null) {
            onChoose.accept(chosen);
        }
    }

    private String words(Integer run) {
        return run == ALL
                ? texts.get("results.run.all")
                : store.now().evaluation().runs().get(run);
    }
}
