package org.recscope.analytics.loading.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;

/// The rows of one batch: consecutive rows of one row group.
///
/// @param part the file
/// @param group the row group
/// @param first whether the batch begins the row group
/// @param firstRow number of its first row in the table
/// @param rows how many
record Slice(Part part, RowGroup group, boolean first, long firstRow, int rows) {
    private static final long BYTES = 16L << 20;

    /// Cuts a table into batches, smaller ones where rows hold long lists or texts.
    static List<Slice> of(List<Part> parts, int[] columns) {
        List<Slice> slices = new ArrayList<>();
        long firstRow = 0;
        for (Part part : parts) {
            for (RowGroup group : part.footer().groups()) {
                int most = rows(part, group, columns);
                for (long at = 0; at < group.getNum_rows(); at += most) {
                    int rows = (int) Math.min(most, group.getNum_rows() - at);
                    slices.add(new Slice(part, group, at == 0, firstRow + at, rows));
                }
                firstRow += group.getNum_rows();
            }
        }
        return slices;
    }

    private static int rows(Part part, RowGroup group, int[] columns) {
        double most = Cells.CAPACITY;
        for (int column : columns) {
            ColumnMetaData chunk = chunk(group, part.columns().get(column));
            double rows = group.getNum_rows();
            most = Math.min(most, Cells.CAPACITY * rows / Math.max(1, chunk.getNum_values()));
            most = Math.min(most, BYTES * rows / Math.max(1, chunk.getTotal_uncompressed_size()));
        }
        return (int) Math.max(1, most);
    }

    static ColumnMetaData chunk(RowGroup group, Leaf leaf) {
        return group.getColumns().get(leaf.index()).getMeta_data();
    }
}
