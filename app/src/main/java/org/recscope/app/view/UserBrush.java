package org.recscope.app.view;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.UserHistogram;
import org.recscope.analytics.study.figures.UserMeasure;
import org.recscope.analytics.study.figures.UserRange;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.Select;

/// Narrows users down to a range of a measure: how long their history is, or how well a run serves them. A histogram
/// shows who there is, a slider with two ends who stays.
final class UserBrush {
    private final ViewContext context;
    private final Texts texts;
    private final Words words;
    private final StudyResult result;
    private final ComboBox<UserMeasure> measures;
    private final Chart chart;
    private final RangeSlider slider;
    private final Label count = Parts.text("", "muted");
    private final VBox card;
    private double[] values = {};

    /// A card for the result that is there; made anew each time it is shown.
    UserBrush(ViewContext context) {
        this.context = context;
        texts = context.texts();
        words = Words.of(texts.locale());
        Workspace now = context.store().now();
        result = Objects.requireNonNull(now.result(), "result");
        Parts parts = new Parts(texts);
        List<UserMeasure> all = UserMeasure.of(result, Objects.requireNonNull(now.metric(), "metric"));
        measures =
                parts.named(Choices.combo(all, each -> each.name(result, words)), "brush-measure", "results.brush.by");
        chart = new Chart("brush-chart", context.charts());
        chart.setPrefSize(600, 230);
        slider = parts.named(new RangeSlider(0, 1, 0, 1), "brush-range", "results.brush.range");
        count.setId("brush-count");
        card = card(parts);
        UserRange range = now.selection().range();
        measures.setValue(range != null && all.contains(range.measure()) ? range.measure() : all.getFirst());
        measure(range);
        measures.setOnAction(event -> measure(null));
        slider.lowValueProperty().subscribe(this::moved);
        slider.highValueProperty().subscribe(this::moved);
    }

    void show() {
        context.overlay().show(card, Pos.CENTER, () -> {});
    }

    private VBox card(Parts parts) {
        Button all = parts.button("brush-all", "results.brush.all", Feather.USERS, () -> narrow(null));
        Button apply = parts.button("brush-apply", "results.brush.apply", Feather.FILTER, () -> narrow(range()));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        Node by = Parts.row(8, parts.label("results.brush.by", "field-label"), measures, Parts.spring(), count);
        VBox made = Parts.column(
                14,
                parts.label("results.brush", "card-title"),
                by,
                chart,
                Parts.column(0, slider),
                Parts.row(8, Parts.spring(), all, apply));
        slider.getParent().getStyleClass().add("brush-range");
        made.setId("brush");
        made.getStyleClass().add("dialog-card");
        return made;
    }

    private UserMeasure chosen() {
        return Objects.requireNonNull(measures.getValue(), "measure");
    }

    /// Shows another measure, with everybody in the range or those of a range that is there already.
    private void measure(@Nullable UserRange range) {
        values = chosen().values(result);
        double[] defined =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double least = Arrays.stream(defined).min().orElse(0);
        double most = Arrays.stream(defined).max().orElse(1);
        slider.setMin(Math.min(slider.getMin(), least));
        slider.setMax(Math.max(slider.getMax(), most));
        slider.setHighValue(range == null ? most : range.high());
        slider.setLowValue(range == null ? least : range.low());
        slider.setMax(Math.max(most, least + Math.ulp(least)));
        slider.setMin(least);
        slider.setBlockIncrement((most - least) / 20);
        moved();
    }

    private UserRange range() {
        return UserRange.of(chosen(), values, slider.getLowValue(), slider.getHighValue());
    }

    private void moved() {
        UserRange range = range();
        chart.show(UserHistogram.of(chosen().name(result, words), values, range.low(), range.high(), words));
        count.setText(texts.get(
                "results.brush.count",
                NumberStyle.AUTO.text(shown(range.low())),
                NumberStyle.AUTO.text(shown(range.high())),
                range.users().count(),
                result.evaluation().population().count()));
    }

    /// Ends of a range are as exact as the slider's pixels.
    private double shown(double value) {
        double step = (slider.getMax() - slider.getMin()) / 200;
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(step, Double.MIN_NORMAL))));
        return Math.rint(value / unit) * unit;
    }

    private void narrow(@Nullable UserRange range) {
        context.overlay().close();
        context.store().dispatch(new Select(context.store().now().selection().withRange(range)));
    }
}
