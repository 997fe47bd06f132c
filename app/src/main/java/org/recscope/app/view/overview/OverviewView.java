package org.recscope.app.view.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.HeatTable;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Panels;
import org.recscope.app.view.ResultHeader;
import org.recscope.app.view.ResultPane;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// The table of all runs above, the metric looked at and the findings below.
public final class OverviewView implements View {
    /// Below this width a number that is explained leaves room for one chart.
    private static final double NARROW = 800;

    private static final double[] WIDE = {38, 35, 27};
    private static final double[] ALONE = {100, 0, 0};

    private final HeatTable table = new HeatTable("overview-table");
    private final Label note = Parts.paragraph("", "muted", "small-text");
    private final Chart runs;
    private final Chart curve;
    private final FindingsPane findings;
    private final Texts texts;
    private final ExplainPane explain;
    private final VBox node;

    /// The view.
    ///
    /// @param context what it is made with
    public OverviewView(ViewContext context) {
        texts = context.texts();
        OverviewModel model = new OverviewModel(
                context.store(), context.tasks(), Words.of(context.texts().locale()));
        runs = new Chart("overview-runs", context.charts());
        curve = new Chart("overview-curve", context.charts());
        findings = new FindingsPane(new Parts(context.texts()));
        ExplainModel explained = new ExplainModel(context);
        explain = new ExplainPane(context, explained);
        table.onPick((row, column) -> {
            model.choose(column);
            model.metric(column).ifPresent(metric -> explained.explain(row, metric));
        });
        note.setId("overview-note");
        ResultHeader header = new ResultHeader(OverviewModel.ID, context);
        ResultPane<OverviewModel.Content> pane =
                new ResultPane<>(OverviewModel.ID, context, model.results(), content(), this::draw);
        node = Panels.page(OverviewModel.ID, header.node(), pane);
    }

    @Override
    public String id() {
        return OverviewModel.ID;
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public Node node() {
        return node;
    }

    private Node content() {
        Node over = Panels.card(curve);
        Node found = Panels.card(findings.node());
        GridPane below = Panels.columns(Panels.card(runs), over, found);
        Panels.share(below, WIDE);
        VBox content = Parts.column(10, table, note, below);
        VBox.setVgrow(below, Priority.ALWAYS);
        ScrollPane scroll = Panels.scroll("overview-scroll", content);
        scroll.setFitToHeight(true);
        below.setMinHeight(300);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.widthProperty().subscribe(width -> {
            boolean narrow = explain.node().isVisible() && width.doubleValue() < NARROW;
            over.setVisible(!narrow);
            found.setVisible(!narrow);
            Panels.share(below, narrow ? ALONE : WIDE);
            below.setHgap(narrow ? 0 : 12);
        });
        return new HBox(12, scroll, explain.node());
    }

    private void draw(OverviewModel.Content content) {
        table.show(content.table());
        note.setText((content.table().note() + " " + texts.get("overview.click")).strip());
        runs.show(content.runs());
        curve.show(content.curve());
        findings.show(content.findings());
    }
}
