package org.recscope.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recscope.app.text.Texts;

/// Makes the small parts of the window, each with its id, its words and what a screen reader says.
///
/// @param texts every word
public record Parts(Texts texts) {
    /// A button with a picture and words.
    ///
    /// @param id its id
    /// @param key its words; `KEY.hint`, where there is one, is its tooltip
    /// @param icon its picture
    /// @param action what it does
    /// @return the button
    public Button button(String id, String key, Ikon icon, Runnable action) {
        Button button = new Button(texts.get(key), icon(icon));
        button.setOnAction(event -> action.run());
        return named(button, id, key);
    }

    /// A button that shows its picture alone; its words are its tooltip and what a screen reader says.
    ///
    /// @param id its id
    /// @param key its words
    /// @param icon its picture
    /// @param action what it does
    /// @return the button
    public Button iconButton(String id, String key, Ikon icon, Runnable action) {
        Button button = button(id, key, icon, action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        if (button.getTooltip() == null) {
            button.setTooltip(new Tooltip(texts.get(key)));
        }
        return button;
    }

    /// Gives a control its id, its tooltip (`KEY.hint`, where there is one) and what a screen reader says.
    ///
    /// @param control the control
    /// @param id its id
    /// @param key its words
    /// @return the same control
    /// @param <C> the kind of control
    public <C extends Control> C named(C control, String id, String key) {
        control.setId(id);
        control.setAccessibleText(texts.get(key));
        if (texts.has(key + ".hint")) {
            control.setTooltip(new Tooltip(texts.get(key + ".hint")));
            control.setAccessibleHelp(texts.get(key + ".hint"));
        }
        return control;
    }

    /// Words.
    ///
    /// @param key which
    /// @param style classes of the style sheet
    /// @return a label
    public Label label(String key, String... style) {
        return text(texts.get(key), style);
    }

    /// Words that do not come from a bundle: names, numbers.
    ///
    /// @param words what to show
    /// @param style classes of the style sheet
    /// @return a label
    public static Label text(String words, String... style) {
        Label label = new Label(words);
        label.getStyleClass().addAll(style);
        return label;
    }

    /// Words that break into lines.
    ///
    /// @param words what to show
    /// @param style classes of the style sheet
    /// @return a label
    public static Label paragraph(String words, String... style) {
        Label label = text(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A picture.
    ///
    /// @param icon which
    /// @return a new picture
    public static FontIcon icon(Ikon icon) {
        return new FontIcon(icon);
    }

    /// Parts in a row, centred on one line.
    ///
    /// @param gap space between them
    /// @param parts the parts
    /// @return the row
    public static HBox row(double gap, Node... parts) {
        HBox row = new HBox(gap, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Parts under each other.
    ///
    /// @param gap space between them
    /// @param parts the parts
    /// @return the column
    public static VBox column(double gap, Node... parts) {
        return new VBox(gap, parts);
    }

    /// Takes the space that the rest of a row leaves.
    ///
    /// @return an empty region
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
