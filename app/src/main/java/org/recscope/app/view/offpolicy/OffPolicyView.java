package org.recscope.app.view.offpolicy;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.offpolicy.ClipPoint;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.Reason;
import org.recscope.analytics.study.bandit.BanditAnswer;
import org.recscope.analytics.study.figures.OffPolicyCharts;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.Choices;
import org.recscope.app.control.FileType;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.FilePane;
import org.recscope.app.view.Panels;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// The light with its words above, charts below.
public final class OffPolicyView implements View {
    private static final double CHART = 380;

    private final ViewContext context;
    private final Texts texts;
    private final Parts parts;
    private final OffPolicyCharts charts;
    private final OffPolicyModel model;
    private final Label light = Parts.text("", "view-title");
    private final VBox reasons = new VBox(4);
    private final TextField policy = new TextField("uniform");
    private final ComboBox<Path> log;
    private final ComboBox<String> which;
    private final Slider clip = new Slider(0, 1, 1);
    private final Label clipAt = Parts.text("", "muted");
    private final Chart estimates;
    private final Chart weights;
    private final Chart clipping;
    private final Chart tradeOff;
    private final Chart overlap;
    private final VBox node;
    private @Nullable BanditAnswer shown;
    private boolean showing;

    /// The view.
    ///
    /// @param context what it is made with
    public OffPolicyView(ViewContext context) {
        this.context = context;
        texts = context.texts();
        parts = new Parts(texts);
        charts = new OffPolicyCharts(Words.of(texts.locale()));
        model = new OffPolicyModel(context);
        log = parts.named(Choices.combo(List.of(), OffPolicyView::name), "offpolicy-log", "offpolicy.log");
        which = parts.named(Choices.combo(List.of(), at -> at), "offpolicy-which", "offpolicy.which");
        estimates = chart("estimates");
        weights = chart("weights");
        clipping = chart("clipping");
        tradeOff = chart("trade");
        overlap = chart("overlap");
        node = Panels.page(
                OffPolicyModel.ID,
                header(),
                new FilePane<>(
                        OffPolicyModel.ID,
                        "offpolicy.",
                        Feather.REPEAT,
                        context,
                        model.answers(),
                        results(),
                        this::show));
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
        log.setOnAction(event -> {
            if (!showing && log.getValue() != null) {
                model.look(log.getValue());
            }
        });
        which.setOnAction(event -> {
            if (!showing && shown != null) {
                draw(shown, false);
            }
        });
        for (ComboBox<?> box : List.of(log, which)) {
            box.setVisible(false);
            box.managedProperty().bind(box.visibleProperty());
        }
        return Parts.row(
                10,
                title,
                Parts.spring(),
                log,
                which,
                parts.label("offpolicy.policy", "field-label"),
                policy,
                parts.button("offpolicy-open", "offpolicy.open", Feather.FOLDER, this::open));
    }

    private Node results() {
        parts.named(clip, "offpolicy-clip", "offpolicy.clip");
        clip.setBlockIncrement(1);
        clip.setMajorTickUnit(1);
        clip.setMinorTickCount(0);
        clip.setSnapToTicks(true);
        clip.setPrefWidth(260);
        clip.valueProperty().subscribe(value -> mark());
        clipAt.setId("offpolicy-clip-at");
        light.setId("offpolicy-light");
        reasons.setId("offpolicy-reasons");
        Node all = Parts.column(
                10,
                light,
                reasons,
                Panels.columns(Panels.card(estimates), Panels.card(weights)),
                Parts.row(8, parts.label("offpolicy.clip", "field-label"), clip, clipAt),
                Panels.columns(Panels.card(clipping), Panels.card(tradeOff)),
                Panels.card(overlap));
        return Panels.scroll("offpolicy-scroll", all);
    }

    private void open() {
        model.open(context.dialogs().open(node.getScene().getWindow(), FileType.TABLE));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// The policy that is looked at.
    private BanditAnswer.PolicyJudgement policy(BanditAnswer answer) {
        int at = which.getSelectionModel().getSelectedIndex();
        return answer.policies().get(Math.clamp(at, 0, answer.policies().size() - 1));
    }

    /// Marks the level of the slider in the charts over levels, and says what it does.
    private void mark() {
        BanditAnswer answer = shown;
        if (answer == null) {
            return;
        }
        Judgement its = policy(answer).overall();
        List<ClipPoint> levels = its.clipping();
        ClipPoint at = levels.get(Math.clamp((int) Math.round(clip.getValue()), 0, levels.size() - 1));
        NumberStyle style = NumberStyle.AUTO;
        clipAt.setText(
                Double.isInfinite(at.level())
                        ? texts.get("offpolicy.clip.none", style.text(at.ips()), style.text(at.ipsError()))
                        : texts.get(
                                "offpolicy.clip.at",
                                style.text(at.level()),
                                style.text(at.ips()),
                                style.text(at.ipsError()),
                                style.text(at.bias()),
                                NumberStyle.percent(1).text(at.clipped())));
        clipping.show(charts.clipping(its, at.level()));
        tradeOff.show(charts.tradeOff(its, at.level()));
    }

    private void show(BanditAnswer answer) {
        boolean another = !answer.equals(shown);
        shown = answer;
        showing = true;
        fill(log, model.logs(), answer.log().path());
        List<String> policies =
                answer.policies().stream().map(each -> each.policy().words()).toList();
        fill(which, policies, policies.contains(which.getValue()) ? which.getValue() : policies.getFirst());
        policy.setText(model.policies());
        showing = false;
        draw(answer, another);
    }

    /// A choice of one is none.
    private static <T> void fill(ComboBox<T> box, List<T> values, T chosen) {
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(chosen);
        box.setVisible(values.size() > 1);
    }

    private void draw(BanditAnswer answer, boolean another) {
        BanditAnswer.PolicyJudgement judged = policy(answer);
        Judgement its = judged.overall();
        light.setText(texts.get(
                "offpolicy.light." + its.verdict().light(), name(answer.log().path())));
        List<Reason> why = its.verdict().reasons();
        reasons.getChildren()
                .setAll(
                        why.isEmpty()
                                ? List.of(Parts.paragraph(texts.get("offpolicy.no.reason")))
                                : why.stream().map(this::reason).toList());
        clip.setMax(Math.max(1, its.clipping().size() - 1.0));
        if (another) {
            clip.setValue(clip.getMax());
        }
        estimates.show(charts.estimates(its, judged.policy().words()));
        weights.show(charts.weights(its));
        overlap.show(charts.overlap(its, answer.actions()));
        mark();
    }

    private Label reason(Reason reason) {
        return Parts.paragraph(charts.light(reason.light()) + ": " + reason.words(texts.locale()));
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
