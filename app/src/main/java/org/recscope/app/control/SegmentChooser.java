package org.recscope.app.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import org.controlsfx.control.CheckComboBox;

/// Several of a list of names, chosen by ticks. Telling it what is chosen is not an event; the user's ticks are.
public final class SegmentChooser extends CheckComboBox<String> {
    private final String none;
    private boolean telling;
    private Consumer<List<String>> onChoose = chosen -> {};

    /// A chooser with nothing to choose yet.
    ///
    /// @param parts gives it its words
    /// @param id its id
    /// @param key its words
    public SegmentChooser(Parts parts, String id, String key) {
        none = parts.texts().get("control.none");
        parts.named(this, id, key);
        setTitle(none);
        getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) change -> {
            setTitle(getCheckModel().getCheckedItems().isEmpty() ? none : null);
            if (!telling) {
                onChoose.accept(chosen());
            }
        });
    }

    /// Shows names by other words.
    ///
    /// @param words what each is called
    public void setWords(Function<String, String> words) {
        setConverter(Choices.converter(words));
    }

    /// Tells what there is and what of it is chosen.
    ///
    /// @param names all names, in order
    /// @param chosen those with a tick; others are passed over
    public void show(List<String> names, List<String> chosen) {
        telling = true;
        if (!getItems().equals(names)) {
            getCheckModel().clearChecks();
            getItems().setAll(names);
        }
        for (String name : names) {
            boolean wanted = chosen.contains(name);
            if (wanted && !getCheckModel().isChecked(name)) {
                getCheckModel().check(name);
            } else if (!wanted && getCheckModel().isChecked(name)) {
                getCheckModel().clearCheck(name);
            }
        }
        telling = false;
    }

    /// What is chosen.
    ///
    /// @return in the order of the list
    public List<String> chosen() {
        return getItems().stream().filter(getCheckModel()::isChecked).toList();
    }

    /// Sets who hears when the user changes a tick.
    ///
    /// @param action takes what is chosen now
    public void onChoose(Consumer<List<String>> action) {
        onChoose = action;
    }
}
