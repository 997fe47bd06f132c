package org.recscope.app.view.compare;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.study.figures.SegmentWords;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.Choices;
import org.recscope.app.control.HeatTable;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.Panels;
import org.recscope.app.view.ResultPane;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.SegmentBy;
import org.recscope.app.workspace.WorkspaceStore;

/// Every metric of two runs above; the metric looked at by segment and user by user below.
public final class CompareView implements View {
    private final WorkspaceStore store;
    private final Texts texts;
    private final CompareModel model;
    private final ComboBox<Integer> baseline;
    private final ComboBox<Integer> candidate;
    private final ComboBox<String> by;
    private final ComboBox<Correction> correction;
    private final HeatTable table = new HeatTable("compare-table").asWhole();
    private final Label note = Parts.paragraph("", "muted", "small-text");
    private final Label command = Parts.paragraph("", "muted", "small-text");
    private final Chart forest;
    private final Chart users;
    private final StatePane noForest = new StatePane("compare-no-forest");
    private final StatePane noUsers = new StatePane("compare-no-users");
    private final StatePane alone = new StatePane("compare-alone");
    private final SlicesPane slices;
    private final ResultPane<CompareModel.Content> pane;
    private final VBox node;
    private boolean showing;

    /// The view.
    ///
    /// @param context what it is made with
    public CompareView(ViewContext context) {
        store = context.store();
        texts = context.texts();
        Parts parts = new Parts(texts);
        model = new CompareModel(context);
        baseline = runs(parts, "compare-baseline", "compare.baseline");
        candidate = runs(parts, "compare-candidate", "compare.candidate");
        by = parts.named(Choices.combo(List.of(), this::cutWords), "compare-by", "compare.by");
        by.setOnAction(event -> cut());
        correction = parts.named(
                Choices.combo(List.of(Correction.values()), this::correctionWords),
                "compare-correction",
                "compare.correction");
        correction.setPrefWidth(190);
        correction.setValue(Correction.HOLM);
        correction.setOnAction(event -> corrected());
        forest = new Chart("compare-forest", context.charts());
        forest.onPick(hit -> {
            if (hit.mark() == 1) {
                model.pickForest(hit.datum());
            }
        });
        users = new Chart("compare-differences", context.charts());
        table.onPick((row, column) -> model.pick(row));
        note.setId("compare-note");
        command.setId("compare-command");
        alone.show(Feather.COPY, texts.get("compare.alone.title"), texts.get("compare.alone.text"));
        slices = new SlicesPane(context);
        pane = new ResultPane<>(CompareModel.ID, context, model.results(), content(), this::draw);
        VBox title = Parts.column(
                1,
                Parts.text(texts.get("compare.title"), "view-title"),
                Parts.text(texts.get("compare.title.hint"), "muted"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        Node header = Parts.row(
                8,
                title,
                Parts.spring(),
                candidate,
                parts.label("compare.minus", "muted"),
                baseline,
                parts.label("compare.by", "field-label"),
                by,
                parts.label("compare.correction", "field-label"),
                correction);
        header.setId("compare-header");
        header.getStyleClass().add("result-header");
        node = Panels.page(CompareModel.ID, header, new StackPane(pane, alone));
        store.stateProperty().subscribe(this::show);
    }

    @Override
    public String id() {
        return CompareModel.ID;
    }

    @Override
    public Ikon icon() {
        return Feather.GIT_PULL_REQUEST;
    }

    @Override
    public Node node() {
        return node;
    }

    private ComboBox<Integer> runs(Parts parts, String id, String key) {
        ComboBox<Integer> box = parts.named(Choices.combo(List.of(), this::runWords), id, key);
        box.setOnAction(event -> chosen());
        return box;
    }

    private Node content() {
        ScrollPane tall = Panels.scroll("compare-forest-scroll", forest);
        tall.setFitToHeight(true);
        forest.setMinHeight(Region.USE_PREF_SIZE);
        noForest.show(Feather.SLASH, texts.get("compare.none.title"), texts.get("compare.none.text"));
        noUsers.show(Feather.SLASH, texts.get("compare.none.title"), texts.get("compare.none.text"));
        GridPane below =
                Panels.columns(Panels.card(new StackPane(tall, noForest)), Panels.card(new StackPane(users, noUsers)));
        Panels.share(below, 60, 40);
        below.setMinHeight(300);
        VBox made = Parts.column(8, table, note, below, slices.node(), command);
        VBox.setVgrow(below, Priority.ALWAYS);
        ScrollPane scroll = Panels.scroll("compare-scroll", made);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private void show(Workspace now) {
        boolean one = now.result() != null && now.evaluation().runs().size() < 2;
        alone.setVisible(one);
        pane.setVisible(!one);
        showing = true;
        List<Integer> all = now.result() == null
                ? List.of()
                : IntStream.range(0, now.evaluation().runs().size()).boxed().toList();
        for (ComboBox<Integer> box : List.of(baseline, candidate)) {
            if (!box.getItems().equals(all)) {
                box.getItems().setAll(all);
            }
            box.setDisable(all.size() < 2);
        }
        List<String> cuts = now.result() == null ? List.of() : now.evaluation().by();
        if (!by.getItems().equals(cuts)) {
            by.getItems().setAll(cuts);
        }
        by.setValue(Lenses.by(now));
        by.setDisable(cuts.isEmpty());
        showing = false;
    }

    private void chosen() {
        Integer one = baseline.getValue();
        Integer other = candidate.getValue();
        if (!showing && one != null && other != null) {
            model.compare(one, other);
        }
    }

    private void corrected() {
        if (!showing && correction.getValue() != null) {
            model.correct(correction.getValue());
        }
    }

    private void cut() {
        if (!showing && by.getValue() != null) {
            store.dispatch(new SegmentBy(by.getValue()));
        }
    }

    private String runWords(Integer run) {
        return store.now().result() == null
                ? ""
                : store.now().evaluation().runs().get(run);
    }

    private String correctionWords(Correction each) {
        return Words.of(texts.locale()).get("correction." + each.word());
    }

    private String cutWords(String cut) {
        return cut.isEmpty() ? texts.get("compare.uncut") : SegmentWords.cut(cut);
    }

    private void draw(CompareModel.Content made) {
        showing = true;
        List<String> names = store.now().evaluation().runs();
        baseline.setValue(names.indexOf(made.versus().baseline()));
        candidate.setValue(names.indexOf(made.versus().candidate()));
        correction.setValue(made.versus().correction());
        showing = false;
        table.show(made.table());
        note.setText(made.table().note());
        command.setText(texts.get("compare.command", made.command()));
        draw(forest, noForest, made.forest());
        draw(users, noUsers, made.users());
    }

    private static void draw(Chart chart, StatePane instead, @Nullable Figure figure) {
        chart.setVisible(figure != null);
        instead.setVisible(figure == null);
        if (figure != null) {
            chart.show(figure);
        }
    }
}
