package org.recscope.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Align;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Direction;
import org.recscope.analytics.figure.RowGroup;
import org.recscope.analytics.figure.TableFigure;

/// A table of the library as a control: shaded cells, the best of a column marked, the better direction in its header,
/// the interval on hover; cells are walked by the arrow keys and picked by a click or Enter. A click on a header sorts.
public final class HeatTable extends TableView<HeatTable.Row> {
    /// All columns, and all rows, have room. Otherwise a scroll bar along one side would ask for one along the other,
    /// and neither would ever go.
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");

    private static final double ROW = 34;
    private static final double HEADER = 46;
    private static final double SCROLL_BAR = 12;
    private static final double FIRST = 100;
    private static final double LEAST_FIRST = 96;
    private static final double MOST_FIRST = 320;
    private static final double LEAST = 66;
    private static final double MOST = 150;
    private static final double ACTION = 44;
    private static final double PADDING = 6;
    /// A column of exactly this width is taken for one that nobody sized, and is fitted to its content.
    private static final double UNSET = 80;

    private static final Font TITLE = Font.font("Inter", FontWeight.BOLD, 12);
    private static final Font NUMBER = Font.font("Inter", 12);

    /// A row of the table.
    ///
    /// @param index among all rows of the figure; -1 for the title of a group
    /// @param cells one a column; of a title the first alone says something
    public record Row(int index, List<Cell> cells) {
        boolean isTitle() {
            return index < 0;
        }
    }

    private @Nullable IntFunction<Node> action;
    private boolean whole;
    private BiConsumer<Integer, Integer> onPick = (row, column) -> {};
    private @Nullable TableFigure shown;

    /// A table that shows nothing yet.
    ///
    /// @param id its id
    public HeatTable(String id) {
        setId(id);
        getStyleClass().addAll("heat-table", "dense");
        setFixedCellSize(ROW);
        widthProperty().subscribe(width -> fit());
        heightProperty().subscribe(height -> fit());
        insetsProperty().subscribe(insets -> fit());
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(new Label(""));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                pickFocused();
            }
        });
    }

    /// Shows a table. What the user sorted by stays where the columns are the same.
    ///
    /// @param figure what to show
    public void show(TableFigure figure) {
        if (figure.equals(shown)) {
            return;
        }
        if (shown == null || !shown.columns().equals(figure.columns())) {
            boolean sortable = figure.groups().size() <= 1;
            getColumns().clear();
            for (int i = 0; i < figure.columns().size(); i++) {
                getColumns().add(column(i, figure.columns().get(i), sortable));
            }
            if (action != null) {
                getColumns().add(actions(action));
            }
        }
        shown = figure;
        getItems().setAll(rows(figure.groups()));
        for (int i = 1; i < figure.columns().size(); i++) {
            getColumns().get(i).setMinWidth(least(figure, i));
        }
        sort();
        setAccessibleText(figure.accessibleText().isEmpty() ? figure.title() : figure.accessibleText());
        fit();
    }

    /// Never scrolls its rows: what it stands in does.
    ///
    /// @return the same table
    public HeatTable asWhole() {
        whole = true;
        return this;
    }

    /// Adds a last column with something to do for each row. To be called before anything is shown.
    ///
    /// @param made makes the button of a row, by the row's index in the figure
    public void setAction(IntFunction<Node> made) {
        action = made;
    }

    /// Sets who hears when the user picks a cell.
    ///
    /// @param action takes the row's index in the figure and the column's
    public void onPick(BiConsumer<Integer, Integer> action) {
        onPick = action;
    }

    /// Columns share the width there is; when it is too little for all of them, the table scrolls.
    private void fit() {
        int others = getColumns().size() - 1;
        double rows = HEADER + ROW * getItems().size() + 4;
        boolean tall = getHeight() == 0 || getHeight() >= rows;
        double bar = tall ? 0 : SCROLL_BAR;
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() - bar - 2;
        if (others < 1 || room < LEAST_FIRST) {
            return;
        }
        List<TableColumn<Row, ?>> numbers = getColumns().subList(1, others + 1);
        double share = share(room - FIRST, numbers);
        double taken = 0;
        for (TableColumn<Row, ?> column : numbers) {
            double width = Math.min(Math.max(column.getMinWidth(), share), column.getMaxWidth());
            column.setPrefWidth(width);
            taken += width;
        }
        double first = Math.floor(Math.clamp(room - taken, LEAST_FIRST, action == null ? MOST_FIRST : room));
        getColumns().getFirst().setPrefWidth(first);
        boolean wide = first + taken <= room;
        pseudoClassStateChanged(WIDE, wide);
        pseudoClassStateChanged(TALL, tall);
        double height = wide ? rows : rows + SCROLL_BAR;
        setPrefHeight(height);
        setMaxHeight(height);
        setMinHeight(whole ? height : Math.min(height, HEADER + 4 * ROW));
    }

    /// What each column gets where some need more than their share. Whole pixels: columns are laid out on them, and
    /// halves add up to more than there is.
    private static double share(double room, List<TableColumn<Row, ?>> columns) {
        double share = Math.floor(Math.clamp(room / columns.size(), LEAST, MOST));
        for (int pass = 0; pass < columns.size(); pass++) {
            double rest = room;
            int others = 0;
            for (TableColumn<Row, ?> column : columns) {
                boolean more = column.getMinWidth() > share;
                rest -= more ? column.getMinWidth() : 0;
                others += more ? 0 : 1;
            }
            double next = others == 0 ? share : Math.floor(Math.clamp(rest / others, LEAST, MOST));
            if (next == share) {
                break;
            }
            share = next;
        }
        return share == UNSET ? UNSET - 1 : share;
    }

    /// What the words of a header and the longest number below it need.
    private static double least(TableFigure figure, int index) {
        Column column = figure.columns().get(index);
        double width = width(column.title(), TITLE);
        for (RowGroup group : figure.groups()) {
            for (List<Cell> row : group.rows()) {
                String text = HeatCell.words(row.get(index), column);
                width = Math.max(width, width(text, text.startsWith("★") ? TITLE : NUMBER));
            }
        }
        double least = Math.clamp(Math.ceil(width) + 2 * PADDING + 2, LEAST, MOST);
        return least == UNSET ? UNSET + 1 : least;
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static List<Row> rows(List<RowGroup> groups) {
        List<Row> rows = new ArrayList<>();
        int index = 0;
        for (RowGroup group : groups) {
            if (!group.title().isEmpty()) {
                rows.add(new Row(-1, List.of(Cell.text(group.title()))));
            }
            for (List<Cell> cells : group.rows()) {
                rows.add(new Row(index++, cells));
            }
        }
        return rows;
    }

    private TableColumn<Row, Cell> column(int index, Column column, boolean sortable) {
        TableColumn<Row, Cell> made = new TableColumn<>();
        made.setId(getId() + "-column-" + index);
        made.setGraphic(header(column));
        made.setSortable(sortable);
        made.setReorderable(false);
        made.setMinWidth(index == 0 ? LEAST_FIRST : LEAST);
        made.getStyleClass().add(column.align() == Align.RIGHT ? "heat-right" : "heat-left");
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                index < row.getValue().cells().size() ? row.getValue().cells().get(index) : Cell.EMPTY));
        made.setComparator(HeatCell::compare);
        made.setCellFactory(each -> cell(index, column));
        return made;
    }

    private TableColumn<Row, Row> actions(IntFunction<Node> made) {
        TableColumn<Row, Row> column = new TableColumn<>();
        column.setId(getId() + "-column-action");
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(ACTION);
        column.setMaxWidth(ACTION);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new ActionCell(made));
        return column;
    }

    private HeatCell cell(int index, Column column) {
        HeatCell cell = new HeatCell(column);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            Row row = cell.getTableRow() == null ? null : cell.getTableRow().getItem();
            pick(row, index);
        });
        return cell;
    }

    private static Node header(Column column) {
        VBox header = Parts.column(0, Parts.text(column.title(), "heat-title"));
        String below = (column.subtitle() + " " + arrow(column.direction())).strip();
        if (!below.isEmpty()) {
            header.getChildren().add(Parts.text(below, "heat-below"));
        }
        header.getStyleClass().add(column.align() == Align.RIGHT ? "heat-header-right" : "heat-header");
        return header;
    }

    /// Which way is better, for readers of every language.
    static String arrow(Direction direction) {
        return switch (direction) {
            case HIGHER -> "↑";
            case LOWER -> "↓";
            case NEITHER -> "";
        };
    }

    private void pickFocused() {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        if (focused.getRow() >= 0 && focused.getRow() < getItems().size()) {
            pick(getItems().get(focused.getRow()), Math.max(0, focused.getColumn()));
        }
    }

    private void pick(@Nullable Row row, int column) {
        if (row != null && !row.isTitle()) {
            onPick.accept(row.index(), column);
        }
    }
}
