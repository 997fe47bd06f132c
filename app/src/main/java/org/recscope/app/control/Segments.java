package org.recscope.app.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice of one among a few, all of them in sight: buttons in a row. One is always chosen.
///
/// @param <T> the kind of value
public final class Segments<T> extends HBox {
    private final List<T> values;
    private final ToggleGroup group = new ToggleGroup();
    private Consumer<T> onSelect = value -> {};

    /// A choice with the first value chosen. The buttons' ids are `ID-0`, `ID-1` ….
    ///
    /// @param id its id
    /// @param values what can be chosen, at least one
    /// @param words what each is called
    public Segments(String id, List<T> values, Function<T, String> words) {
        this.values = List.copyOf(values);
        setId(id);
        getStyleClass().add("segments");
        for (int i = 0; i < values.size(); i++) {
            ToggleButton button = new ToggleButton(words.apply(values.get(i)));
            button.setId(id + "-" + i);
            button.setAccessibleText(button.getText());
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == values.size() - 1 ? "right-pill" : "center-pill");
            getChildren().add(button);
        }
        group.selectToggle(group.getToggles().get(0));
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                group.selectToggle(before); // a second click on the chosen one does not take it away
            } else if (before != null) {
                onSelect.accept(selected());
            }
        });
    }

    /// The value chosen.
    ///
    /// @return one of the values
    public T selected() {
        return values.get(Math.max(0, group.getToggles().indexOf(group.getSelectedToggle())));
    }

    /// Chooses a value.
    ///
    /// @param value one of the values; another changes nothing
    public void select(T value) {
        int index = values.indexOf(value);
        if (index >= 0) {
            group.selectToggle(group.getToggles().get(index));
        }
    }

    /// Sets who hears when another value is chosen.
    ///
    /// @param action takes the value
    public void onSelect(Consumer<T> action) {
        onSelect = action;
    }
}
