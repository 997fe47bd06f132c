package org.recscope.app.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Boxes to choose a value from, with words for the values.
public final class Choices {
    private Choices() {}

    /// A box that is not editable.
    ///
    /// @param values what can be chosen
    /// @param words what each is called
    /// @return the box
    /// @param <T> the kind of value
    public static <T> ComboBox<T> combo(List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(converter(words));
        return box;
    }

    /// Shows values by their words.
    ///
    /// @param words what each is called
    /// @return a converter that cannot read
    /// @param <T> the kind of value
    public static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        };
    }
}
