package org.recscope.app.view;

import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How views of results lay themselves out: a page with its header, cards side by side, what is too long scrolls.
public final class Panels {
    private Panels() {}

    /// A whole view.
    ///
    /// @param id of the view
    /// @param header its first line
    /// @param content takes the rest
    /// @return the view's node
    public static VBox page(String id, Node header, Node content) {
        VBox page = new VBox(12, header, content);
        page.setId(id);
        page.getStyleClass().add("result-page");
        VBox.setVgrow(content, Priority.ALWAYS);
        return page;
    }

    /// A frame around a chart or a list.
    ///
    /// @param content what is inside; takes all of it
    /// @return the card
    public static StackPane card(Node content) {
        StackPane card = new StackPane(content);
        card.getStyleClass().add("result-card");
        card.setMinSize(0, 0);
        return card;
    }

    /// Parts of equal width side by side, all as high as there is room.
    ///
    /// @param parts from left to right
    /// @return the row
    public static GridPane columns(Node... parts) {
        GridPane grid = new GridPane(12, 12);
        for (int i = 0; i < parts.length; i++) {
            grid.add(parts[i], i, 0);
        }
        grid.getRowConstraints().add(growing());
        return share(
                grid,
                DoubleStream.generate(() -> 100.0 / parts.length)
                        .limit(parts.length)
                        .toArray());
    }

    /// Gives the columns of a grid their widths.
    ///
    /// @param grid the grid
    /// @param percent of its width, a column each
    /// @return the same grid
    public static GridPane share(GridPane grid, double... percent) {
        grid.getColumnConstraints().clear();
        for (double width : percent) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /// A row that takes its share of the height.
    ///
    /// @return constraints of a grid
    public static RowConstraints growing() {
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(0);
        return row;
    }

    /// A part that scrolls when it is higher than there is room.
    ///
    /// @param id its id
    /// @param content as wide as the part
    /// @return the part
    public static ScrollPane scroll(String id, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("result-scroll");
        return scroll;
    }
}
