package org.recscope.app.view.segments;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.study.figures.SegmentOrder;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.HeatTable;
import org.recscope.app.control.MinUsersSlider;
import org.recscope.app.control.Parts;
import org.recscope.app.control.Segments;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Panels;
import org.recscope.app.view.ResultHeader;
import org.recscope.app.view.ResultPane;
import org.recscope.app.view.RunChooser;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// The forest plot above, the heat map below, and how to cut between the title and them.
public final class SegmentsView implements View {
    private final Texts texts;
    private final Parts parts;
    private final SegmentsModel model;
    private final HeatTable heat = new HeatTable("segments-heat");
    private final Label note = Parts.paragraph("", "muted", "small-text");
    private final Chart forest;
    private final CutChooser cut;
    private final StatePane uncut = new StatePane("segments-uncut");
    private final Node charts;
    private final VBox node;

    /// The view.
    ///
    /// @param context what it is made with
    public SegmentsView(ViewContext context) {
        texts = context.texts();
        parts = new Parts(texts);
        model = new SegmentsModel(context);
        forest = new Chart("segments-forest", context.charts());
        forest.onPick(hit -> model.pickForest(hit.mark(), hit.datum()));
        heat.onPick(model::pick);
        note.setId("segments-note");
        cut = new CutChooser(context, parts, model::cut);
        charts = charts(context);
        uncut.show(Feather.USERS, texts.get("segments.uncut.title"), texts.get("segments.uncut.text"));
        VBox content = Parts.column(10, toolbar(context), new StackPane(charts, uncut));
        VBox.setVgrow(content.getChildren().get(1), Priority.ALWAYS);
        ResultPane<SegmentsModel.Content> pane =
                new ResultPane<>(SegmentsModel.ID, context, model.results(), content, this::draw);
        node = Panels.page(SegmentsModel.ID, new ResultHeader(SegmentsModel.ID, context).node(), pane);
    }

    @Override
    public String id() {
        return SegmentsModel.ID;
    }

    @Override
    public Ikon icon() {
        return Feather.LAYERS;
    }

    @Override
    public Node node() {
        return node;
    }

    private Node toolbar(ViewContext context) {
        MinUsersSlider least = new MinUsersSlider(parts, "segments-min-users");
        least.onChange(model::require);
        context.store().stateProperty().subscribe(now -> least.show(now.minUsers()));
        Segments<SegmentOrder> order =
                new Segments<>("segments-order", Arrays.asList(SegmentOrder.values()), this::words);
        order.onSelect(model::sort);
        Node bar = Parts.row(
                16,
                cut.node(),
                Parts.row(6, parts.label("segments.order", "field-label"), order),
                Parts.spring(),
                least);
        bar.getStyleClass().add("result-toolbar");
        return bar;
    }

    private Node charts(ViewContext context) {
        ScrollPane tall = Panels.scroll("segments-forest-scroll", forest);
        tall.setFitToHeight(true);
        forest.setMinHeight(Region.USE_PREF_SIZE);
        RunChooser run = new RunChooser("segments-run", context, false);
        run.onChoose(model::look);
        VBox.setVgrow(heat, Priority.ALWAYS);
        VBox table =
                Parts.column(6, Parts.row(8, parts.label("segments.heat", "pane-heading"), run.node()), heat, note);
        table.getStyleClass().add("segments-table");
        SplitPane split = new SplitPane(Panels.card(tall), table);
        split.setId("segments-split");
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.54);
        return split;
    }

    private String words(SegmentOrder order) {
        return texts.get("segments.order." + order.name().toLowerCase(Locale.ROOT));
    }

    private void draw(SegmentsModel.Content content) {
        cut.show(content.attributes());
        boolean none = content.heat().columns().getFirst().title().isEmpty();
        charts.setVisible(!none);
        uncut.setVisible(none);
        if (!none) {
            heat.show(content.heat());
            note.setText(content.heat().note());
            forest.show(content.forest());
        }
    }
}
