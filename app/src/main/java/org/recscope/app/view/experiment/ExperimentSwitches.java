package org.recscope.app.view.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.question.SettingWords;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.study.experiment.ExperimentAnswer;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;

/// The conventions of an experiment as switches. Each says what is in force, and choosing another one asks the study's
/// question anew.
final class ExperimentSwitches {
    private static final List<String> CHOICES = List.of("decide", "lift", "test", "correction", "sequential");
    private static final Map<String, String> NUMBERS = numbers();
    private static final double NUMBER = 52;
    private static final double CHOICE = 128;

    private final Texts texts;
    private final Parts parts;
    private final ExperimentModel model;
    private final ComboBox<String> control;
    private final CheckBox cuped;
    private final Map<String, ComboBox<String>> choices = new LinkedHashMap<>();
    private final Map<String, TextField> numbers = new LinkedHashMap<>();
    private final FlowPane node = new FlowPane(8, 8);
    private List<String> adjusted = List.of();
    private boolean showing;

    ExperimentSwitches(Parts parts, ExperimentModel model) {
        this.parts = parts;
        this.texts = parts.texts();
        this.model = model;
        control = box("control", List.of());
        node.getChildren().add(labelled("control", control));
        for (String name : CHOICES) {
            ComboBox<String> box = box(name, SettingWords.choices(name));
            choices.put(name, box);
            node.getChildren().add(labelled(name, box));
        }
        for (String name : NUMBERS.keySet()) {
            TextField field = number(name);
            numbers.put(name, field);
            node.getChildren().add(labelled(name, field));
        }
        cuped = parts.named(new CheckBox(texts.get("experiment.cuped")), "experiment-cuped", "experiment.cuped");
        cuped.setOnAction(event -> adjust());
        cuped.setMinHeight(32);
        node.setRowValignment(VPos.BOTTOM);
        node.setId("experiment-switches");
    }

    /// What is taken where nothing is said, as it is written.
    private static Map<String, String> numbers() {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("alpha", "0.05");
        usual.put("prior", "");
        usual.put("target", "0.02");
        usual.put("power", "0.8");
        return usual;
    }

    /// Stands beside the covariates that it takes out.
    CheckBox cuped() {
        return cuped;
    }

    FlowPane node() {
        return node;
    }

    private VBox labelled(String name, Node control) {
        return Parts.column(2, parts.label("experiment.set." + name, "field-label"), control);
    }

    private ComboBox<String> box(String name, List<String> words) {
        ComboBox<String> box = parts.named(
                Choices.combo(words, word -> words(name, word)), "experiment-set-" + name, "experiment.set." + name);
        box.setPrefWidth(CHOICE);
        box.setOnAction(event -> choose(name, box.getValue()));
        return box;
    }

    private String words(String name, String word) {
        if (name.equals("correction")) {
            return Words.of(texts.locale()).find("experiment.method." + word, word);
        }
        String key = "experiment.set." + name + "." + word;
        return texts.has(key) ? texts.get(key) : word;
    }

    private TextField number(String name) {
        TextField field = parts.named(new TextField(), "experiment-set-" + name, "experiment.set." + name);
        field.setPrefWidth(NUMBER);
        field.setOnAction(event -> choose(name, field.getText()));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                choose(name, field.getText());
            }
        });
        return field;
    }

    /// The default of a setting is not written into the study.
    private void choose(String name, @Nullable String word) {
        List<String> words = SettingWords.choices(name);
        boolean usual = word == null
                || word.isBlank()
                || word.strip().equals(NUMBERS.get(name))
                || (name.equals("correction")
                        ? word.equals("holm")
                        : !words.isEmpty() && word.equals(words.getFirst()));
        if (!showing) {
            model.ask(question -> question.with(name, usual ? "" : String.valueOf(word)));
        }
    }

    private void adjust() {
        if (!showing) {
            ExperimentWords before = model.question();
            if (!cuped.isSelected()) {
                adjusted = before.covariates();
            }
            List<String> known = cuped.isSelected() ? adjusted : List.of(ExperimentWords.NO_COVARIATE);
            model.ask(question -> question.about(question.metrics(), known, question.by()));
        }
    }

    /// Shows what is in force.
    void show(ExperimentWords question, ExperimentAnswer answer) {
        showing = true;
        boolean log = answer instanceof ExperimentAnswer.OfLog;
        if (answer instanceof ExperimentAnswer.OfLog(var file, var words, Readout readout)) {
            List<String> arms = new ArrayList<>(
                    readout.arms().stream().map(Readout.Arm::name).toList());
            if (!control.getItems().equals(arms)) {
                control.getItems().setAll(arms);
            }
            control.setValue(readout.control());
            boolean covariates = readout.results().stream()
                    .anyMatch(result -> !result.metric().covariates().isEmpty());
            cuped.setSelected(covariates);
        }
        choices.forEach((name, box) -> box.setValue(question.settings()
                .getOrDefault(
                        name,
                        name.equals("correction")
                                ? "holm"
                                : SettingWords.choices(name).getFirst())));
        numbers.forEach((name, field) -> {
            if (!field.isFocused()) {
                field.setText(question.settings().getOrDefault(name, NUMBERS.getOrDefault(name, "")));
            }
        });
        for (var child : node.getChildren()) {
            child.setDisable(!log && !tables(child.lookup(".combo-box")) && !tables(child.lookup(".text-field")));
        }
        showing = false;
    }

    /// Of a table of statistics only level and correction matter.
    private static boolean tables(@Nullable Node control) {
        return control != null
                && List.of("experiment-set-alpha", "experiment-set-correction").contains(control.getId());
    }
}
