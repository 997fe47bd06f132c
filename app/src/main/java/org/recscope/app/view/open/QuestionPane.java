package org.recscope.app.view.open;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.kordamp.ikonli.feather.Feather;
import org.recscope.app.control.Parts;
import org.recscope.app.control.SegmentChooser;
import org.recscope.app.text.Texts;
import org.recscope.app.view.MetricLabels;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Activity;
import org.recscope.app.workspace.Questions;
import org.recscope.app.workspace.Workspace;
import org.recscope.kernel.metric.MetricName;

/// What is asked of the files: what counts as relevant, which metrics at which k, cut by what; and Evaluate.
final class QuestionPane {
    private static final Pattern CUTOFFS = Pattern.compile("\\s*[1-9]\\d{0,6}(\\s*[,; ]\\s*[1-9]\\d{0,6})*\\s*");

    private final Texts texts;
    private final Parts parts;
    private final OpenModel model;
    private final TextField threshold;
    private final CheckBox graded;
    private final SegmentChooser metrics;
    private final TextField cutoffs;
    private final SegmentChooser attributes;
    private final CheckBox crossed;
    private final VBox obstacles = Parts.column(6);
    private final Button evaluate;
    private final Button cancel;
    private final VBox node;
    private boolean showing;

    QuestionPane(ViewContext context, Parts parts, OpenModel model) {
        this.texts = context.texts();
        this.parts = parts;
        this.model = model;
        threshold = field("relevant-from", "open.relevant-from", this::thresholdEdited);
        threshold.setPromptText(texts.get("open.relevant-from.all"));
        graded = parts.named(new CheckBox(texts.get("open.graded")), "graded", "open.graded");
        graded.setOnAction(event -> model.setGraded(graded.isSelected()));
        metrics = new SegmentChooser(parts, "metrics", "open.metrics");
        metrics.setWords(family -> MetricLabels.label(texts, family));
        metrics.onChoose(chosen -> asked());
        cutoffs = field("cutoffs", "open.cutoffs", this::asked);
        attributes = new SegmentChooser(parts, "attributes", "open.attributes");
        attributes.onChoose(chosen -> segmented());
        crossed = parts.named(new CheckBox(texts.get("open.crossed")), "crossed", "open.crossed");
        crossed.setOnAction(event -> segmented());
        obstacles.setId("obstacles");
        evaluate = parts.button("evaluate", "open.evaluate", Feather.PLAY, context.desk()::evaluate);
        evaluate.getStyleClass().add("accent");
        evaluate.setMaxWidth(Double.MAX_VALUE);
        cancel = parts.button("cancel", "open.cancel", Feather.X, context.desk()::cancel);
        cancel.setMaxWidth(Double.MAX_VALUE);
        cancel.managedProperty().bind(cancel.visibleProperty());
        evaluate.managedProperty().bind(evaluate.visibleProperty());
        node = layout();
        validate();
        context.store().stateProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private VBox layout() {
        for (var box : List.of(metrics, attributes)) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        Node spring = new javafx.scene.layout.Region();
        VBox.setVgrow(spring, javafx.scene.layout.Priority.ALWAYS);
        VBox pane = Parts.column(
                18,
                parts.label("open.question", "pane-heading"),
                group("open.relevant-from", threshold, graded),
                group("open.metrics", metrics),
                group("open.cutoffs", cutoffs),
                group("open.attributes", attributes, crossed),
                spring,
                obstacles,
                Parts.column(8, evaluate, cancel));
        pane.setId("question");
        pane.getStyleClass().addAll("side-pane", "side-pane-right");
        pane.setPrefWidth(270);
        return pane;
    }

    private VBox group(String key, Node... controls) {
        VBox group = Parts.column(6, parts.label(key, "field-label"));
        group.getChildren().addAll(controls);
        return group;
    }

    private TextField field(String id, String key, Runnable edited) {
        TextField field = parts.named(new TextField(), id, key);
        field.setOnAction(event -> edited.run());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                edited.run();
            }
        });
        return field;
    }

    private void validate() {
        ValidationSupport validation = new ValidationSupport();
        validation.setErrorDecorationEnabled(true);
        validation.registerValidator(
                cutoffs,
                false,
                (control, text) -> ValidationResult.fromErrorIf(
                        control,
                        texts.get("open.cutoffs.wrong"),
                        !CUTOFFS.matcher(String.valueOf(text)).matches()));
        validation.registerValidator(
                threshold,
                false,
                (control, text) -> ValidationResult.fromErrorIf(
                        control, texts.get("open.relevant-from.wrong"), !isThreshold(String.valueOf(text))));
    }

    private void show(Workspace state) {
        showing = true;
        if (!threshold.isFocused()) {
            threshold.setText(
                    state.study().relevantFrom().isPresent()
                            ? plain(state.study().relevantFrom().getAsDouble())
                            : "");
        }
        graded.setSelected(state.study().graded());
        metrics.show(Questions.families(), OpenModel.families(state.study()));
        if (!cutoffs.isFocused()) {
            cutoffs.setText(OpenModel.cutoffs(state.study()).stream()
                    .filter(k -> k != MetricName.WHOLE_LIST)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ")));
        }
        attributes.show(OpenModel.attributes(state), state.study().by());
        crossed.setSelected(state.study().by().stream().anyMatch(OpenModel::crossed));
        crossed.setDisable(attributes.chosen().size() < 2);
        showActions(state);
        showing = false;
    }

    private void showActions(Workspace state) {
        boolean running = state.activity() instanceof Activity.Evaluating;
        List<Obstacle> found = Obstacle.of(state);
        evaluate.setVisible(!running);
        cancel.setVisible(running);
        evaluate.setDisable(!found.isEmpty());
        obstacles.getChildren().clear();
        for (Obstacle obstacle : state.study().files().isEmpty() ? List.<Obstacle>of() : found) {
            obstacles.getChildren().add(note(words(obstacle), "obstacle"));
        }
        switch (state.activity()) {
            case Activity.Failed failed ->
                obstacles.getChildren().add(note(texts.get("open.failed", failed.message()), "problem-fatal"));
            case Activity.Refused refused ->
                refused.problems().stream()
                        .limit(3)
                        .forEach(problem -> obstacles.getChildren().add(note(problem.message(), "problem-fatal")));
            case Activity.Idle idle -> {}
            case Activity.Evaluating evaluating -> {}
        }
    }

    private static Label note(String words, String style) {
        return Parts.paragraph(words, "problem", style);
    }

    private String words(Obstacle obstacle) {
        String about = obstacle.key().equals("twice")
                ? texts.get("open.kind." + obstacle.about().toLowerCase(Locale.ROOT))
                : obstacle.about();
        String roles = obstacle.detail().isEmpty()
                ? ""
                : List.of(obstacle.detail().split(",")).stream()
                        .map(role -> texts.get("open.role." + role.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
        return texts.get("open.obstacle." + obstacle.key(), about, roles);
    }

    private void thresholdEdited() {
        String text = threshold.getText().strip();
        if (!showing && isThreshold(text)) {
            model.setRelevantFrom(
                    text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text)));
        }
    }

    private void asked() {
        if (!showing && CUTOFFS.matcher(cutoffs.getText()).matches()) {
            List<Integer> ks = Pattern.compile("[,; ]+")
                    .splitAsStream(cutoffs.getText().strip())
                    .map(Integer::valueOf)
                    .distinct()
                    .sorted()
                    .toList();
            model.ask(metrics.chosen(), ks);
        }
    }

    private void segmented() {
        if (showing) {
            return;
        }
        model.segmentBy(attributes.chosen(), crossed.isSelected());
    }

    private static boolean isThreshold(String text) {
        return text.isBlank() || text.strip().matches("[+-]?\\d{1,9}(\\.\\d{1,9})?");
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
