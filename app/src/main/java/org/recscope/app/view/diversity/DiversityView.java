package org.recscope.app.view.diversity;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Panels;
import org.recscope.app.view.ResultHeader;
import org.recscope.app.view.ResultPane;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// Lorenz curves and the trade-off above; coverage over k, coverage and novelty below.
public final class DiversityView implements View {
    private final Texts texts;
    private final Parts parts;
    private final Words words;
    private final DiversityModel model;
    private final Chart lorenz;
    private final Chart curve;
    private final Chart tradeOff;
    private final Chart coverage;
    private final Chart novelty;
    private final StatePane noCoverage = new StatePane("diversity-no-coverage");
    private final StatePane noNovelty = new StatePane("diversity-no-novelty");
    private final ComboBox<String> across;
    private final ComboBox<String> up;
    private final VBox node;
    private boolean showing;

    /// The view.
    ///
    /// @param context what it is made with
    public DiversityView(ViewContext context) {
        texts = context.texts();
        parts = new Parts(texts);
        words = Words.of(texts.locale());
        model = new DiversityModel(context);
        lorenz = new Chart("diversity-lorenz", context.charts());
        curve = new Chart("diversity-curve", context.charts());
        tradeOff = new Chart("diversity-tradeoff", context.charts());
        coverage = new Chart("diversity-coverage", context.charts());
        novelty = new Chart("diversity-novelty", context.charts());
        across = axis("diversity-across", "diversity.across");
        up = axis("diversity-up", "diversity.up");
        ResultPane<DiversityModel.Content> pane =
                new ResultPane<>(DiversityModel.ID, context, model.results(), content(), this::draw);
        node = Panels.page(DiversityModel.ID, new ResultHeader(DiversityModel.ID, context).node(), pane);
    }

    @Override
    public String id() {
        return DiversityModel.ID;
    }

    @Override
    public Ikon icon() {
        return Feather.SHUFFLE;
    }

    @Override
    public Node node() {
        return node;
    }

    private ComboBox<String> axis(String id, String key) {
        ComboBox<String> box =
                parts.named(Choices.combo(List.of(), family -> words.find("metric." + family, family)), id, key);
        box.setOnAction(event -> {
            String x = across.getValue();
            String y = up.getValue();
            if (!showing && x != null && y != null) {
                model.weigh(x, y);
            }
        });
        return box;
    }

    private Node content() {
        HBox axes = Parts.row(
                6,
                parts.label("diversity.up", "field-label"),
                up,
                parts.label("diversity.across", "field-label"),
                across);
        axes.getStyleClass().add("chart-toolbar");
        VBox weighed = Parts.column(0, axes, tradeOff);
        VBox.setVgrow(tradeOff, Priority.ALWAYS);
        noCoverage.show(Feather.SLASH, texts.get("diversity.none.title"), texts.get("diversity.none.coverage"));
        noNovelty.show(Feather.SLASH, texts.get("diversity.none.title"), texts.get("diversity.none.novelty"));
        GridPane grid = Panels.columns(Panels.columns(Panels.card(lorenz), Panels.card(weighed)));
        Node rest = Panels.columns(
                Panels.card(curve),
                Panels.card(new StackPane(coverage, noCoverage)),
                Panels.card(new StackPane(novelty, noNovelty)));
        grid.add(rest, 0, 1);
        RowConstraints above = new RowConstraints();
        above.setPercentHeight(56);
        RowConstraints below = new RowConstraints();
        below.setPercentHeight(44);
        grid.getRowConstraints().setAll(above, below);
        return grid;
    }

    private void draw(DiversityModel.Content content) {
        showing = true;
        fill(across, content.families(), content.across());
        fill(up, content.families(), content.up());
        showing = false;
        lorenz.show(content.lorenz());
        curve.show(content.curve());
        tradeOff.show(content.tradeOff());
        draw(coverage, noCoverage, content.coverage());
        draw(novelty, noNovelty, content.novelty());
    }

    private static void fill(ComboBox<String> box, List<String> families, String chosen) {
        if (!box.getItems().equals(families)) {
            box.getItems().setAll(families);
        }
        box.setValue(chosen);
    }

    private static void draw(Chart chart, StatePane instead, @Nullable Figure figure) {
        chart.setVisible(figure != null);
        instead.setVisible(figure == null);
        if (figure != null) {
            chart.show(figure);
        }
    }
}
