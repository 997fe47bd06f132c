package org.recscope.app.view.calibration;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.Figure;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Panels;
import org.recscope.app.view.ResultHeader;
import org.recscope.app.view.ResultPane;
import org.recscope.app.view.RunChooser;
import org.recscope.app.view.ViewContext;

/// Category shares above, their divergence by segment below.
final class ListsPart {
    private static final double DIVIDER = 24;

    private final Texts texts;
    private final Chart shares;
    private final Chart divergence;
    private final StatePane noShares = new StatePane("calibration-no-shares");
    private final StatePane noDivergence = new StatePane("calibration-no-divergence");
    private final SplitPane split = new SplitPane();
    private final Node header;
    private final Node content;
    private double dividedFor;
    private double dividedHeight;

    ListsPart(ViewContext context) {
        texts = context.texts();
        Parts parts = new Parts(texts);
        ListsModel model = new ListsModel(context);
        shares = new Chart("calibration-shares", context.charts());
        divergence = new Chart("calibration-divergence", context.charts());
        divergence.onPick(hit -> model.pick(hit.mark(), hit.datum()));
        RunChooser run = new RunChooser("calibration-run", context, true);
        run.onChoose(model::look);
        header = new ResultHeader(
                        ListsModel.ID, context, Parts.row(6, parts.label("results.run", "field-label"), run.node()))
                .node();
        content = new ResultPane<>(ListsModel.ID, context, model.results(), split(), this::draw);
    }

    Node header() {
        return header;
    }

    Node content() {
        return content;
    }

    private Node split() {
        ScrollPane tall = Panels.scroll("calibration-scroll", divergence);
        tall.setFitToHeight(true);
        divergence.setMinHeight(Region.USE_PREF_SIZE);
        noShares.show(Feather.TAG, texts.get("calibration.no-shares.title"), texts.get("calibration.no-shares.text"));
        noDivergence.show(
                Feather.TARGET,
                texts.get("calibration.no-divergence.title"),
                texts.get("calibration.no-divergence.text"));
        split.getItems()
                .setAll(Panels.card(new StackPane(shares, noShares)), Panels.card(new StackPane(tall, noDivergence)));
        split.heightProperty().subscribe(this::divide);
        split.setId("calibration-split");
        split.setOrientation(Orientation.VERTICAL);
        return split;
    }

    private void draw(ListsModel.Content content) {
        draw(shares, noShares, content.shares());
        draw(divergence, noDivergence, content.divergence());
        divide();
    }

    /// The lower chart gets what its rows need, up to half; the user's own division stays until that changes.
    private void divide() {
        double needed = divergence.prefHeight(divergence.getWidth()) + DIVIDER;
        double height = split.getHeight();
        if (height > 0 && (needed != dividedFor || height != dividedHeight)) {
            dividedFor = needed;
            dividedHeight = height;
            split.setDividerPositions(Math.clamp(1 - needed / height, 0.5, 0.62));
        }
    }

    private static void draw(Chart chart, StatePane instead, @Nullable Figure figure) {
        chart.setVisible(figure != null);
        instead.setVisible(figure == null);
        if (figure != null) {
            chart.show(figure);
        }
    }
}
