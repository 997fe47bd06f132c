package org.recscope.app.view.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.recscope.analytics.segment.SegmentRule;
import org.recscope.app.control.Choices;
import org.recscope.app.control.Parts;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Lenses;
import org.recscope.app.view.ViewContext;
import org.recscope.app.workspace.Workspace;

/// What users are cut by: one attribute, or two crossed.
final class CutChooser {
    private final Texts texts;
    private final ComboBox<String> first;
    private final ComboBox<String> second;
    private final BiConsumer<String, String> onChoose;
    private final HBox node;
    private List<String> attributes = List.of();
    private String by = "";
    private boolean showing;

    /// @param onChoose takes one attribute and another, the latter empty for no crossing
    CutChooser(ViewContext context, Parts parts, BiConsumer<String, String> onChoose) {
        this.texts = context.texts();
        this.onChoose = onChoose;
        first = parts.named(Choices.combo(List.of(), this::words), "segments-by", "segments.by");
        second = parts.named(Choices.combo(List.of(), this::words), "segments-crossed", "segments.crossed");
        first.setOnAction(event -> chosen());
        second.setOnAction(event -> chosen());
        node = Parts.row(6, parts.label("segments.by", "field-label"), first, Parts.text("×", "muted"), second);
        context.store().stateProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /// Tells what users can be cut by.
    void show(List<String> names) {
        attributes = names;
        fill();
    }

    private void show(Workspace now) {
        by = Lenses.by(now);
        fill();
    }

    private void fill() {
        showing = true;
        List<String> cut = SegmentRule.crossed(by);
        List<String> others = new ArrayList<>(List.of(""));
        attributes.stream().filter(name -> !name.equals(cut.getFirst())).forEach(others::add);
        fill(first, attributes, cut.getFirst());
        fill(second, others, cut.size() > 1 ? String.join("*", cut.subList(1, cut.size())) : "");
        showing = false;
    }

    private static void fill(ComboBox<String> box, List<String> names, String chosen) {
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        box.setValue(chosen);
    }

    private void chosen() {
        String one = first.getValue();
        String other = second.getValue();
        if (!showing && one != null) {
            onChoose.accept(one, other == null ? "" : other);
        }
    }

    private String words(String attribute) {
        return attribute.isEmpty() ? texts.get("segments.uncrossed") : attribute;
    }
}
