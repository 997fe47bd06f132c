package org.recscope.app.view.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.calibration.recalibration.Method;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.figures.CalibrationCharts;
import org.recscope.analytics.study.figures.CalibrationLook;
import org.recscope.analytics.study.figures.CalibrationTable;
import org.recscope.analytics.study.figures.SegmentWords;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.study.prediction.PredictionAnswer;
import org.recscope.analytics.study.prediction.RunCalibration;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.Choices;
import org.recscope.app.control.FileType;
import org.recscope.app.control.HeatTable;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.FilePane;
import org.recscope.app.view.Panels;
import org.recscope.app.view.Shown;
import org.recscope.app.view.ViewContext;

/// Predicted probabilities: the curve and the scores of one model, errors of all, before and after recalibration.
final class ProbabilityPart {
    private static final double CHART = 380;

    private final ViewContext context;
    private final Texts texts;
    private final Parts parts;
    private final Words words;
    private final CalibrationCharts charts;
    private final ProbabilityModel model;
    private final ComboBox<String> run;
    private final ComboBox<String> by;
    private final ComboBox<Optional<SegmentKey>> segment;
    private final ComboBox<Optional<Method>> method;
    private final Chart reliability;
    private final Chart histogram;
    private final Chart bins;
    private final Chart recalibrations;
    private final VBox segments = new VBox(12);
    private final HeatTable table = new HeatTable("probability-table");
    private final Label command = Parts.paragraph("", "muted");
    private final Node header;
    private final Node content;
    private boolean showing;

    ProbabilityPart(ViewContext context) {
        this.context = context;
        texts = context.texts();
        parts = new Parts(texts);
        words = Words.of(texts.locale());
        charts = new CalibrationCharts(words);
        model = new ProbabilityModel(context, this::redraw);
        run = combo("run", each -> each);
        by = combo("by", this::cutWords);
        segment = combo("segment", this::segmentWords);
        method = combo("method", this::methodWords);
        run.setOnAction(event -> chosen(run, model::look));
        by.setOnAction(event -> chosen(by, model::cut));
        segment.setOnAction(event -> chosen(segment, each -> model.narrow(each.orElse(null))));
        method.setOnAction(event -> chosen(method, model::mend));
        reliability = chart("reliability");
        histogram = chart("histogram");
        bins = chart("bins");
        recalibrations = chart("recalibrations");
        command.setId("probability-command");
        header = controls();
        content = new FilePane<>(
                "probability", "calibration.probability.", Feather.TARGET, context, model.files(), page(), this::draw);
    }

    Node header() {
        return header;
    }

    Node content() {
        return content;
    }

    private <T> ComboBox<T> combo(String name, Function<T, String> words) {
        ComboBox<T> box =
                parts.named(Choices.combo(List.of(), words), "probability-" + name, "calibration.probability." + name);
        box.setPrefWidth(150);
        return box;
    }

    private <T> void chosen(ComboBox<T> box, Consumer<T> action) {
        T value = box.getValue();
        if (!showing && value != null) {
            action.accept(value);
        }
    }

    private Chart chart(String name) {
        Chart chart = new Chart("probability-" + name, context.charts());
        chart.setPrefHeight(CHART);
        chart.setMinHeight(CHART);
        return chart;
    }

    private Node controls() {
        VBox title = Parts.column(
                1,
                Parts.text(texts.get("calibration.title"), "view-title"),
                Parts.text(texts.get("calibration.probability.hint"), "muted"));
        FlowPane row = new FlowPane(10, 6);
        row.setPrefWrapLength(2000);
        for (ComboBox<?> box : List.of(run, by, segment, method)) {
            String key = "calibration.probability." + box.getId().substring("probability-".length());
            row.getChildren().add(Parts.row(6, parts.label(key, "field-label"), box));
        }
        row.visibleProperty().bind(model.files().stateProperty().map(Shown.Ready.class::isInstance));
        row.managedProperty().bind(row.visibleProperty());
        return Parts.column(
                8,
                Parts.row(
                        10,
                        title,
                        Parts.spring(),
                        parts.button("probability-open", "calibration.probability.open", Feather.FOLDER, this::open)),
                row);
    }

    private Node page() {
        VBox all = Parts.column(
                12,
                Panels.columns(Panels.card(reliability), Panels.card(histogram)),
                Panels.columns(Panels.card(bins), Panels.card(recalibrations)),
                segments,
                Panels.card(table),
                command);
        return Panels.scroll("probability-scroll", all);
    }

    private void open() {
        model.open(context.dialogs().open(header.getScene().getWindow(), FileType.TABLE));
    }

    private void redraw() {
        ProbabilityModel.Found found = model.files().answer();
        if (found != null) {
            draw(found);
        }
    }

    private void draw(ProbabilityModel.Found found) {
        PredictionAnswer answer = found.answer();
        RunCalibration its = model.run(answer);
        choices(found, its);
        CalibrationLook look = model.look(answer, its);
        List<CalibrationLook> looks =
                answer.runs().stream().map(each -> model.look(answer, each)).toList();
        reliability.show(charts.reliability(look));
        histogram.show(charts.histogram(look));
        bins.show(charts.sensitivity(looks));
        recalibrations.show(charts.recalibrations(answer));
        TableFigure figures = CalibrationTable.of(looks, words);
        table.show(figures);
        segments(answer, its);
        command.setText(texts.get("calibration.probability.command", model.command(found)));
    }

    private void choices(ProbabilityModel.Found found, RunCalibration its) {
        showing = true;
        List<String> cuts = new ArrayList<>(List.of(""));
        cuts.addAll(found.columns());
        fill(by, cuts, found.question().by());
        fill(run, found.answer().runs().stream().map(RunCalibration::run).toList(), its.run());
        fill(
                segment,
                Stream.concat(
                                Stream.of(Optional.<SegmentKey>empty()),
                                model.segments(found.answer()).stream().map(Optional::of))
                        .toList(),
                Optional.ofNullable(model.segment(found.answer())));
        List<Optional<Method>> methods = Stream.concat(
                        Stream.of(Optional.<Method>empty()),
                        CalibrationLook.fitted(its).stream().map(Optional::of))
                .toList();
        fill(method, methods, methods.contains(model.method()) ? model.method() : Optional.empty());
        showing = false;
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, T chosen) {
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(chosen);
    }

    /// One chart a cut; a click on a bar looks at that segment alone.
    private void segments(PredictionAnswer answer, RunCalibration its) {
        List<String> cuts = its.by();
        while (segments.getChildren().size() > cuts.size()) {
            segments.getChildren().removeLast();
        }
        for (int i = 0; i < cuts.size(); i++) {
            if (segments.getChildren().size() <= i) {
                segments.getChildren().add(Panels.card(chart("segments-" + i)));
            }
            String cut = cuts.get(i);
            Chart chart = (Chart)
                    ((StackPane) segments.getChildren().get(i)).getChildren().getFirst();
            chart.show(charts.segments(answer, cut, model.method()));
            chart.onPick(hit -> model.narrow(its.groups(cut).get(hit.datum()).segment()));
        }
    }

    private String cutWords(String cut) {
        return cut.isEmpty() ? texts.get("calibration.probability.by.none") : cut.replace("*", " × ");
    }

    private String segmentWords(Optional<SegmentKey> chosen) {
        return chosen.map(each -> SegmentWords.of(each, words))
                .orElseGet(() -> texts.get("calibration.probability.segment.all"));
    }

    private String methodWords(Optional<Method> chosen) {
        return chosen.map(charts::method).orElseGet(() -> texts.get("calibration.probability.method.none"));
    }
}
