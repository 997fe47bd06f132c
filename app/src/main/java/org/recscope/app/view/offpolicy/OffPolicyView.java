package org.recscope.app.view.offpolicy;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.Verdict;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Parts;
import org.recscope.app.control.StatePane;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Panels;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// The light with its words above, four charts below.
public final class OffPolicyView implements View {
    private static final double CHART = 380;

    private final ViewContext context;
    private final Texts texts;
    private final Parts parts;
    private final OffPolicyModel model;
    private final Label light = Parts.text("", "view-title");
    private final VBox reasons = new VBox(4);
    private final TextField policy = new TextField("uniform");
    private final Slider clip = new Slider(0, 1, 1);
    private final Label clipAt = Parts.text("", "muted");
    private final StatePane state = new StatePane("offpolicy-state");
    private final Chart estimates;
    private final Chart weights;
    private final Chart clipping;
    private final Chart overlap;
    private final VBox results;
    private final VBox node;
    private boolean setting;

    /// The view.
    ///
    /// @param context what it is made with
    public OffPolicyView(ViewContext context) {
        this.context = context;
        texts = context.texts();
        parts = new Parts(texts);
        model = new OffPolicyModel(context.tasks(), this::show, this::fail);
        estimates = chart("estimates");
        weights = chart("weights");
        clipping = chart("clipping");
        overlap = chart("overlap");
        results = results();
        results.setVisible(false);
        state.show(Feather.REPEAT, texts.get("offpolicy.empty.title"), texts.get("offpolicy.empty.text"));
        StackPane content = new StackPane(results, state);
        VBox.setVgrow(content, Priority.ALWAYS);
        node = Panels.page(OffPolicyModel.ID, header(), content);
    }

    private Chart chart(String name) {
        Chart chart = new Chart("offpolicy-" + name, context.charts());
        chart.setPrefHeight(CHART);
        chart.setMinHeight(CHART);
        return chart;
    }

    private Node header() {
        VBox title = Parts.column(
                1,
                Parts.text(texts.get("offpolicy.title"), "view-title"),
                Parts.text(texts.get("offpolicy.title.hint"), "muted"));
        parts.named(policy, "offpolicy-policy", "offpolicy.policy");
        policy.setOnAction(event -> model.judge(policy.getText()));
        return Parts.row(
                10,
                title,
                Parts.spring(),
                parts.label("offpolicy.policy", "field-label"),
                policy,
                parts.button("offpolicy-open", "offpolicy.open", Feather.FOLDER, this::open));
    }

    private VBox results() {
        parts.named(clip, "offpolicy-clip", "offpolicy.clip");
        clip.setBlockIncrement(1);
        clip.valueProperty().subscribe(value -> clip(value.intValue()));
        light.setId("offpolicy-light");
        reasons.setId("offpolicy-reasons");
        GridPane charts = Panels.columns(
                Parts.column(12, Panels.card(estimates), Panels.card(clipping)),
                Parts.column(12, Panels.card(weights), Panels.card(overlap)));
        VBox all = Parts.column(
                10, light, reasons, Parts.row(8, parts.label("offpolicy.clip", "field-label"), clip, clipAt), charts);
        VBox page = new VBox(Panels.scroll("offpolicy-scroll", all));
        VBox.setVgrow(page.getChildren().getFirst(), Priority.ALWAYS);
        return page;
    }

    private void open() {
        context.dialogs().open(node.getScene().getWindow(), FileType.TABLE).stream()
                .findFirst()
                .ifPresent(model::open);
    }

    private void clip(int at) {
        List<Double> levels = model.levels();
        if (at < levels.size()) {
            double level = levels.get(at);
            clipAt.setText(Double.isFinite(level) ? NumberStyle.AUTO.text(level) : texts.get("offpolicy.clip.none"));
            if (!setting) {
                model.clip(level);
            }
        }
    }

    private void fail(String message) {
        results.setVisible(false);
        state.setVisible(true);
        state.show(Feather.ALERT_TRIANGLE, texts.get("offpolicy.failed"), message);
    }

    private void show(OffPolicyModel.Content content) {
        state.setVisible(false);
        results.setVisible(true);
        Judgement its = content.judgement();
        light.setText(texts.get("offpolicy.light." + its.verdict().light(), content.file()));
        List<Verdict.Reason> why = its.verdict().reasons();
        reasons.getChildren()
                .setAll(
                        why.isEmpty()
                                ? List.of(Parts.paragraph(texts.get("offpolicy.no.reason")))
                                : why.stream().map(this::reason).toList());
        setting = true;
        double last = Math.max(1, model.levels().size() - 1.0);
        if (clip.getMax() != last) {
            clip.setMax(last);
            clip.setValue(last);
        }
        clip((int) clip.getValue());
        setting = false;
        estimates.show(content.estimates());
        weights.show(content.weights());
        clipping.show(content.clipping());
        overlap.show(content.overlap());
    }

    private Label reason(Verdict.Reason reason) {
        String colour = texts.get("offpolicy.reason." + reason.light());
        return Parts.paragraph(colour + ": " + reason.words());
    }

    @Override
    public String id() {
        return OffPolicyModel.ID;
    }

    @Override
    public Ikon icon() {
        return Feather.REPEAT;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean needsResult() {
        return false;
    }
}
