package org.recscope.app.view.experiment;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.analytics.experiment.readout.Decision;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.study.experiment.ExperimentAnswer;
import org.recscope.analytics.study.figures.ExperimentCourses;
import org.recscope.analytics.study.figures.ExperimentDays;
import org.recscope.analytics.study.figures.ExperimentForest;
import org.recscope.analytics.study.figures.ExperimentHealth;
import org.recscope.analytics.study.figures.ExperimentPlan;
import org.recscope.analytics.study.figures.ExperimentSlices;
import org.recscope.analytics.study.figures.ExperimentTable;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.chart.Chart;
import org.recscope.app.control.HeatTable;
import org.recscope.app.control.Parts;
import org.recscope.app.control.Segments;
import org.recscope.app.control.StatePane;
import org.recscope.app.view.Panels;
import org.recscope.app.view.View;
import org.recscope.app.view.ViewContext;

/// The question and its switches above; below them health first, what to do, and then everything the experiment says.
public final class ExperimentView implements View {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final double DAYS = 300;
    private static final String RELATIVE = "relative";
    private static final String ABSOLUTE = "absolute";

    private final ViewContext context;
    private final Words words;
    private final Parts parts;
    private final ExperimentModel model;
    private final ExperimentForm form;
    private final ExperimentSwitches switches;
    private final Segments<String> scale;
    private final VBox content = new VBox(12);
    private final ScrollPane scroll;
    private final StatePane instead = new StatePane("experiment-state");
    private final VBox node;
    private String shownScale = RELATIVE;

    /// The view.
    ///
    /// @param context what it is made with
    public ExperimentView(ViewContext context) {
        this.context = context;
        words = Words.of(context.texts().locale());
        parts = new Parts(context.texts());
        model = new ExperimentModel(context);
        form = new ExperimentForm(context, parts, model);
        switches = new ExperimentSwitches(parts, model);
        form.fields().getChildren().add(switches.cuped());
        scale = new Segments<>("experiment-scale", List.of(RELATIVE, ABSOLUTE), each -> text("experiment." + each));
        scale.onSelect(this::rescale);
        content.getStyleClass().add("scrolled-cards");
        scroll = Panels.scroll("experiment-scroll", content);
        node = Panels.page(
                ExperimentModel.ID,
                Parts.column(8, form.files(), form.fields(), switches.node()),
                new StackPane(scroll, instead));
        model.stateProperty().subscribe(this::show);
        context.store().stateProperty().subscribe(now -> showForm());
    }

    @Override
    public String id() {
        return ExperimentModel.ID;
    }

    @Override
    public Ikon icon() {
        return Feather.GIT_BRANCH;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean needsResult() {
        return false;
    }

    private void showForm() {
        form.show(model.log(), ExperimentModel.logs(context.store().now().study()), model.question());
    }

    private void show(ExperimentModel.State state) {
        boolean ready = state instanceof ExperimentModel.State.Ready;
        scroll.setVisible(ready);
        instead.setVisible(!ready);
        switches.node().setVisible(!(state instanceof ExperimentModel.State.Empty));
        switches.node().setManaged(!(state instanceof ExperimentModel.State.Empty));
        showForm();
        switch (state) {
            case ExperimentModel.State.Empty() -> {
                Button add = parts.button("experiment-add", "experiment.open", Feather.FILE_PLUS, form::open);
                instead.show(Feather.GIT_BRANCH, text("experiment.empty.title"), text("experiment.empty.text"), add);
            }
            case ExperimentModel.State.Running(var asked) ->
                instead.showWorking(
                        text("experiment.running.title"),
                        String.valueOf(asked.log().path().getFileName()));
            case ExperimentModel.State.Failed(var asked, var message) -> {
                Button again = parts.button("experiment-again", "experiment.again", Feather.ROTATE_CW, model::again);
                instead.show(Feather.ALERT_TRIANGLE, text("experiment.failed.title"), message, again);
            }
            case ExperimentModel.State.Ready(var answer, var fresh) -> {
                content.pseudoClassStateChanged(OLD, !fresh);
                switches.show(model.question(), answer);
                form.fields().setVisible(answer instanceof ExperimentAnswer.OfLog);
                form.fields().setManaged(answer instanceof ExperimentAnswer.OfLog);
                draw(answer);
            }
        }
    }

    private void rescale(String chosen) {
        shownScale = chosen;
        if (model.stateProperty().get() instanceof ExperimentModel.State.Ready ready) {
            draw(ready.answer());
        }
    }

    private void draw(ExperimentAnswer answer) {
        List<Node> cards = new ArrayList<>();
        switch (answer) {
            case ExperimentAnswer.OfLog(var log, var question, var readout) -> draw(readout, cards);
            case ExperimentAnswer.OfStatistics statistics -> {
                ExperimentCourses courses = new ExperimentCourses(statistics, words);
                cards.add(card("experiment-course", courses.course()));
                cards.add(card("experiment-courses", courses.table()));
            }
        }
        content.getChildren().setAll(cards);
    }

    private void draw(Readout readout, List<Node> cards) {
        if (readout.unhealthy()) {
            cards.add(Parts.paragraph(text("experiment.broken"), "problem", "problem-fatal"));
        }
        cards.add(card("experiment-health", ExperimentHealth.of(readout, words)));
        readout.decisions().forEach(decision -> cards.add(decision(decision, readout)));
        ExperimentForest forest = new ExperimentForest(readout, words);
        if (shownScale.equals(RELATIVE)) {
            Node card = card("experiment-results", forest.lifts());
            cards.add(Parts.column(4, Parts.row(8, Parts.spring(), scale), card));
        } else {
            VBox each = Parts.column(4, Parts.row(8, Parts.spring(), scale));
            List<String> metrics = readout.results().stream()
                    .map(result -> result.metric().name())
                    .distinct()
                    .toList();
            for (int i = 0; i < metrics.size(); i++) {
                each.getChildren().add(card("experiment-absolute-" + i, forest.absolute(metrics.get(i))));
            }
            cards.add(each);
        }
        cards.add(numbers("experiment-numbers", ExperimentTable.of(readout, words)));
        for (int i = 0; i < readout.segments().size(); i++) {
            cards.add(card(
                    "experiment-segments-" + i,
                    forest.segments(readout.segments().get(i))));
        }
        for (int i = 0; i < readout.slices().size(); i++) {
            cards.add(numbers(
                    "experiment-slices-" + i,
                    ExperimentSlices.of(readout.slices().get(i), readout, words)));
        }
        for (int i = 0; i < readout.series().size(); i++) {
            cards.add(Panels.columns(
                    tall(card(
                            "experiment-series-" + i,
                            ExperimentDays.cumulative(readout.series().get(i), words))),
                    tall(card(
                            "experiment-exposure-" + i,
                            ExperimentDays.exposure(readout.series().get(i), words)))));
        }
        cards.add(card("experiment-plan", ExperimentPlan.curve(readout, words)));
        cards.add(numbers("experiment-plan-numbers", ExperimentPlan.table(readout, words)));
    }

    private Node decision(Decision decision, Readout readout) {
        VBox reasons = Parts.column(3);
        decision.reasons().forEach(reason -> reasons.getChildren().add(Parts.paragraph("· " + reason)));
        VBox all = Parts.column(
                4, Parts.paragraph(ExperimentHealth.decision(decision, readout, words), "figure-title"), reasons);
        all.getStyleClass().add("padded");
        StackPane card = Panels.card(all);
        card.setId("experiment-decision-" + decision.arm());
        return card;
    }

    /// Two side by side are as high as they are told to be.
    private static StackPane tall(StackPane card) {
        card.setMinHeight(DAYS);
        card.setPrefHeight(DAYS);
        return card;
    }

    /// A table whose cells can be walked, with its words above and below.
    private static Node numbers(String id, TableFigure figure) {
        HeatTable table = new HeatTable(id).asWhole();
        table.show(figure);
        VBox all = Parts.column(6, Parts.text(figure.title(), "figure-title"), table);
        if (!figure.subtitle().isEmpty()) {
            all.getChildren().add(1, Parts.paragraph(figure.subtitle(), "muted"));
        }
        if (!figure.note().isEmpty()) {
            all.getChildren().add(Parts.paragraph(figure.note(), "muted", "small-text"));
        }
        all.getStyleClass().add("padded");
        return Panels.card(all);
    }

    private StackPane card(String id, Block block) {
        Chart chart = new Chart(id, context.charts());
        if (block instanceof Figure figure) {
            chart.show(figure);
        } else if (block instanceof TableFigure table) {
            chart.show(table);
        }
        return Panels.card(chart);
    }

    private String text(String key) {
        return context.texts().get(key);
    }
}
