package org.recscope.app.control;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.recscope.app.text.Texts;

/// How many users a segment must have to be shown. Moves in steps that grow with the number: 0, 1, 2, 5, 10, 20, 50 ….
public final class MinUsersSlider extends HBox {
    private static final int[] STEPS = {
        0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000
    };

    private final Slider slider = new Slider(0, STEPS.length - 1, 0);
    private final Label words = Parts.text("", "muted");
    private final Texts texts;
    private IntConsumer onChange = users -> {};
    private boolean telling;

    /// A slider at 0.
    ///
    /// @param parts gives it its words
    /// @param id its id
    public MinUsersSlider(Parts parts, String id) {
        this.texts = parts.texts();
        parts.named(slider, id, "control.min-users");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setPrefWidth(150);
        words.setMinWidth(130);
        words.setId(id + "-words");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        getChildren().addAll(slider, words);
        slider.valueProperty().subscribe(value -> moved());
    }

    /// Tells the number.
    ///
    /// @param users shown as the largest step that is not above it
    public void show(int users) {
        telling = true;
        int step = 0;
        while (step + 1 < STEPS.length && STEPS[step + 1] <= users) {
            step++;
        }
        slider.setValue(step);
        telling = false;
    }

    /// Sets who hears when the user moves the slider.
    ///
    /// @param action takes the fewest users
    public void onChange(IntConsumer action) {
        onChange = action;
    }

    private void moved() {
        int users = STEPS[(int) Math.round(slider.getValue())];
        words.setText(users == 0 ? texts.get("control.min-users.any") : texts.get("control.min-users.at-least", users));
        if (!telling) {
            onChange.accept(users);
        }
    }
}
