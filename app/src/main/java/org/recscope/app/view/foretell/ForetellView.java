package org.recscope.app.view.foretell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.alignment.Predictor;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.alignment.AlignmentRunner;
import org.recscope.analytics.study.alignment.SeriesAnswer;
import org.recscope.analytics.study.figures.AlignmentCharts;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.study.question.SeriesQuestion;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.Choices;
import org.recscope.app.control.FileType;
import org.recscope.app.control.HeatTable;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.FileModel;
import org.recscope.app.view.FilePane;
import org.recscope.app.view.Panels;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// The ranking and one metric's experiments above, every number below.
public final class ForetellView implements View {
    private static final String ID = "foretell";
    private static final double CHART = 420;

    private final ViewContext context;
    private final Texts texts;
    private final Parts parts;
    private final AlignmentCharts charts;
    private final FileModel<Asked, SeriesAnswer> model;
    private final ComboBox<String> metric;
    private final ComboBox<Path> series;
    private final Chart ranking;
    private final Chart scatter;
    private final HeatTable table = new HeatTable("foretell-table");
    private final Label best = Parts.paragraph("", "card-title");
    private final Label command = Parts.paragraph("", "muted");
    private final VBox node;
    private @Nullable Path file;
    private boolean showing;

    /// One file of the study and its question.
    private record Asked(FileSpec series, SeriesQuestion question) {}

    /// The view.
    ///
    /// @param context what it is made with
    public ForetellView(ViewContext context) {
        this.context = context;
        texts = context.texts();
        parts = new Parts(texts);
        charts = new AlignmentCharts(Words.of(texts.locale()));
        model = new FileModel<>(
                ID,
                ID,
                context,
                this::asked,
                (asked, progress) -> AlignmentRunner.run(asked.series(), asked.question(), progress));
        series = parts.named(
                Choices.combo(List.of(), file -> String.valueOf(file.getFileName())),
                "foretell-series",
                "foretell.series");
        series.setOnAction(event -> look());
        metric = parts.named(Choices.combo(List.of(), name -> name), "foretell-metric", "foretell.metric");
        metric.setOnAction(event -> chosen());
        ranking = chart("ranking");
        scatter = chart("scatter");
        ranking.onPick(hit -> pick(hit.datum()));
        table.onPick((row, column) -> choose(row));
        best.setId("foretell-best");
        command.setId("foretell-command");
        series.setVisible(false);
        series.setManaged(false);
        node = Panels.page(
                ID, header(), new FilePane<>(ID, "foretell.", Feather.COMPASS, context, model, page(), this::draw));
    }

    private Chart chart(String name) {
        Chart chart = new Chart("foretell-" + name, context.charts());
        chart.setPrefHeight(CHART);
        chart.setMinHeight(CHART);
        return chart;
    }

    private Node header() {
        VBox title = Parts.column(
                1,
                Parts.text(texts.get("foretell.title"), "view-title"),
                Parts.text(texts.get("foretell.title.hint"), "muted"));
        return Parts.row(
                10,
                title,
                Parts.spring(),
                series,
                parts.label("foretell.metric", "field-label"),
                metric,
                parts.button("foretell-open", "foretell.open", Feather.FOLDER, this::open));
    }

    private Node page() {
        return Panels.scroll(
                "foretell-scroll",
                Parts.column(
                        12,
                        best,
                        Panels.columns(Panels.card(ranking), Panels.card(scatter)),
                        Panels.card(table),
                        command));
    }

    private void open() {
        List<Path> files = context.dialogs().open(node.getScene().getWindow(), FileType.TABLE);
        file = files.isEmpty() ? file : files.getLast();
        model.open(files, FileKind.SERIES);
        model.ask();
    }

    private @Nullable Asked asked(Study study) {
        List<StudyInput> files = study.all(FileKind.SERIES);
        if (files.isEmpty()) {
            return null;
        }
        StudyInput chosen = files.stream()
                .filter(each -> each.path().equals(file))
                .findFirst()
                .orElse(files.getLast());
        return new Asked(chosen.spec(), study.questions().series());
    }

    private void look() {
        if (!showing && series.getValue() != null) {
            file = series.getValue();
            model.ask();
        }
    }

    /// A datum of the ranking; metrics about which nothing can be said are not in it.
    private void pick(int datum) {
        List<Predictor> all = answer().predictors();
        List<Predictor> known = AlignmentCharts.known(all);
        if (datum < known.size()) {
            choose(all.indexOf(known.get(datum)));
        }
    }

    private void choose(int predictor) {
        metric.setValue(answer().predictors().get(predictor).pairs().metric());
    }

    private void chosen() {
        if (!showing && metric.getValue() != null) {
            scatter();
        }
    }

    private SeriesAnswer answer() {
        return Objects.requireNonNull(model.answer(), "answer");
    }

    private void draw(SeriesAnswer answer) {
        List<Predictor> predictors = answer.predictors();
        List<String> names =
                predictors.stream().map(its -> its.pairs().metric()).toList();
        showing = true;
        if (!metric.getItems().equals(names)) {
            metric.getItems().setAll(names);
            metric.setValue(names.getFirst());
        }
        List<Path> files = context.store().now().study().all(FileKind.SERIES).stream()
                .map(StudyInput::path)
                .toList();
        if (!series.getItems().equals(files)) {
            series.getItems().setAll(files);
        }
        series.setValue(answer.log().path());
        series.setVisible(files.size() > 1);
        series.setManaged(files.size() > 1);
        showing = false;
        Predictor first = predictors.getFirst();
        best.setText(
                AlignmentCharts.known(predictors).isEmpty()
                        ? texts.get("foretell.unknown")
                        : texts.get(
                                "foretell.best",
                                names.getFirst(),
                                String.format(Locale.ROOT, "%.0f %%", 100 * first.best())));
        ranking.show(charts.ranking(predictors));
        table.show(charts.table(predictors));
        command.setText(texts.get(
                "foretell.command", "recscope foretell " + answer.log().path()));
        scatter();
    }

    private void scatter() {
        SeriesAnswer answer = answer();
        int at = metric.getItems().indexOf(metric.getValue());
        Predictor its = answer.predictors().get(Math.max(0, at));
        scatter.show(charts.scatter(its, answer.experiments(its)));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return Feather.COMPASS;
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
