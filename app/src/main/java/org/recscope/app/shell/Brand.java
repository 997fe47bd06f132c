package org.recscope.app.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The program's sign, drawn by the style sheet so that it is sharp at every size: a lens over three ranked bars.
final class Brand extends StackPane {
    Brand(double size) {
        getStyleClass().add("brand-sign");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        for (int bar = 0; bar < 3; bar++) {
            Region region = new Region();
            region.getStyleClass().add("brand-bar");
            region.setManaged(false);
            double length = size * (0.58 - 0.14 * bar);
            region.resizeRelocate(size * 0.21, size * (0.25 + 0.2 * bar), length, size * 0.11);
            getChildren().add(region);
        }
    }
}
