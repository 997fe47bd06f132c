package org.recscope.app.control;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PropertySheet;
import org.controlsfx.property.editor.PropertyEditor;
import org.jspecify.annotations.Nullable;

/// Options under each other, their names at the left and a control for each at the right. The controls keep the values.
public final class OptionSheet extends PropertySheet {
    private static final double ROW = 37;

    private final Parts parts;

    /// A sheet without options.
    ///
    /// @param parts gives options their words
    /// @param id its id
    /// @param key what a screen reader says
    public OptionSheet(Parts parts, String id, String key) {
        this.parts = parts;
        parts.named(this, id, key);
        getStyleClass().add("option-sheet");
        setMode(Mode.NAME);
        setModeSwitcherVisible(false);
        setSearchBoxVisible(false);
        setPropertyEditorFactory(item -> new Editor(((Option) item).control()));
    }

    /// Adds an option.
    ///
    /// @param key its words; `KEY.hint`, where there is one, explains it
    /// @param control changes it
    public void add(String key, Node control) {
        String hint = parts.texts().has(key + ".hint") ? parts.texts().get(key + ".hint") : "";
        getItems().add(new Option(parts.texts().get(key), hint, control));
        setPrefHeight(ROW * getItems().size() + 12);
    }

    private record Option(String name, String hint, Node control) implements Item {
        @Override
        public Class<?> getType() {
            return Node.class;
        }

        @Override
        public String getCategory() {
            return "";
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return hint;
        }

        @Override
        public Object getValue() {
            return control;
        }

        @Override
        public void setValue(@Nullable Object value) {
            // The control keeps its value itself.
        }

        @Override
        public Optional<ObservableValue<? extends Object>> getObservableValue() {
            return Optional.empty();
        }
    }

    /// Rows stretch their control; here it keeps its size.
    private record Editor(Node control) implements PropertyEditor<Object> {
        @Override
        public Node getEditor() {
            HBox row = Parts.row(0, control);
            row.setMinHeight(ROW - 5);
            return row;
        }

        @Override
        public Object getValue() {
            return control;
        }

        @Override
        public void setValue(@Nullable Object value) {
            // The control keeps its value itself.
        }
    }
}
