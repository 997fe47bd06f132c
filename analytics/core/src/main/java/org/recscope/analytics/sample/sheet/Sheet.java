package org.recscope.analytics.sample.sheet;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TextDictionary;

/// Some rows of one file. Columns are added first, in the order of the file, then filled; every column must get as many
/// cells.
public final class Sheet {
    private final String name;
    private final List<ColumnInfo> infos = new ArrayList<>();
    private final List<Cells> columns = new ArrayList<>();

    /// A sheet without columns.
    ///
    /// @param name of the file, without an ending
    public Sheet(String name) {
        this.name = name;
    }

    private <C extends Cells> C add(String column, ColumnType type, C cells) {
        infos.add(new ColumnInfo(column, type));
        columns.add(cells);
        return cells;
    }

    /// A column of whole numbers.
    ///
    /// @param column its name
    /// @return where to append cells
    public Longs longs(String column) {
        return add(column, ColumnType.LONG, new Longs());
    }

    /// A column of times.
    ///
    /// @param column its name
    /// @return where to append epoch milliseconds
    public Longs times(String column) {
        return add(column, ColumnType.TIMESTAMP, new Longs());
    }

    /// A column of numbers.
    ///
    /// @param column its name
    /// @param decimals to round to
    /// @return where to append cells
    public Doubles doubles(String column, int decimals) {
        return add(column, ColumnType.DOUBLE, new Doubles(decimals));
    }

    /// A column of texts.
    ///
    /// @param column its name
    /// @param dictionary what codes stand for
    /// @return where to append codes
    public Texts texts(String column, TextDictionary dictionary) {
        return add(column, ColumnType.TEXT, new Texts(dictionary));
    }

    /// A column of lists of texts.
    ///
    /// @param column its name
    /// @param dictionary what codes stand for
    /// @return where to append codes
    public TextLists lists(String column, TextDictionary dictionary) {
        return add(column, ColumnType.TEXT_LIST, new TextLists(dictionary));
    }

    /// The name of the file.
    ///
    /// @return without an ending
    public String name() {
        return name;
    }

    /// The columns.
    ///
    /// @return in the order they were added
    public TableSchema schema() {
        return new TableSchema(infos);
    }

    /// The rows.
    ///
    /// @param firstRow how many rows of the file come before
    /// @return all cells appended so far
    public Batch batch(long firstRow) {
        return new Batch(
                firstRow,
                columns.getFirst().vector().rows(),
                columns.stream().map(Cells::vector).toList());
    }
}
