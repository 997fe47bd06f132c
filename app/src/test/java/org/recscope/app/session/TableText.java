package org.recscope.app.session;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.TableCell;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// What a table of the window says, cell by cell, as it stands on the screen.
final class TableText {
    private TableText() {}

    /// The words of every cell on the screen.
    ///
    /// @return by `row:column`
    static Map<String, String> of(Stage stage, String table) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Map<String, String> words = new TreeMap<>();
            for (var node : stage.getScene().lookup("#" + table).lookupAll(".heat-cell")) {
                TableCell<?, ?> cell = (TableCell<?, ?>) node;
                if (cell.isVisible() && !cell.isEmpty()) {
                    words.put(cell.getIndex() + ":" + column(cell), cell.getText());
                }
            }
            return words;
        });
    }

    /// Gives a cell an id to click on.
    static String cell(Stage stage, String table, int row, int column) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            for (var node : stage.getScene().lookup("#" + table).lookupAll(".heat-cell")) {
                TableCell<?, ?> cell = (TableCell<?, ?>) node;
                if (cell.getIndex() == row && column(cell) == column) {
                    cell.setId(table + "-" + row + "-" + column);
                    return cell.getId();
                }
            }
            throw new AssertionError("no cell " + row + ", " + column + " in " + table);
        });
    }

    private static int column(TableCell<?, ?> cell) {
        return cell.getTableView().getVisibleLeafColumns().indexOf(cell.getTableColumn());
    }
}
