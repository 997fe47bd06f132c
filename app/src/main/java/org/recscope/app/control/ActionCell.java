package org.recscope.app.control;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The cell of a heat table in which something can be done with its row.
final class ActionCell extends TableCell<HeatTable.Row, HeatTable.Row> {
    private final IntFunction<Node> made;

    ActionCell(IntFunction<Node> made) {
        this.made = made;
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(HeatTable.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null || row.isTitle() ? null : made.apply(row.index()));
    }
}
