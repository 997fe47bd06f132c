package org.recscope.analytics.loading.parquet;

import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;

/// A footer whose claims agree with each other and with the file's length.
final class Footer {
    private static final int HEAD = 4;

    private final List<Leaf> leaves;
    private final List<String> leftOut;
    private final List<RowGroup> groups;
    private final long rows;
    private final long start;

    /// Checks every claim.
    ///
    /// @param meta what the footer says
    /// @param start where in the file it begins; no chunk may reach beyond
    Footer(FileMetaData meta, long start) {
        this.start = start;
        if (meta.isSetEncryption_algorithm()) {
            throw Refusal.unreadable("is encrypted", FooterReader.DECRYPT);
        }
        Leaves.Found found = Leaves.of(meta.getSchema());
        this.leaves = found.readable();
        this.leftOut = found.leftOut();
        this.groups = meta.getRow_groups();
        this.rows = meta.getNum_rows();
        long sum = 0;
        for (int g = 0; g < groups.size(); g++) {
            check(groups.get(g), "row group " + (g + 1) + " of " + groups.size(), found.stored());
            sum = Math.addExact(sum, groups.get(g).getNum_rows());
        }
        if (rows < 0 || sum != rows) {
            throw Refusal.damaged("claims " + rows + " rows, but its row groups have " + sum);
        }
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /// Columns that no table of numbers and texts can show.
    List<String> leftOut() {
        return leftOut;
    }

    List<RowGroup> groups() {
        return groups;
    }

    long rows() {
        return rows;
    }

    /// Where the chunk of a leaf begins: its dictionary stands before its data, where it has one.
    static long chunkStart(ColumnMetaData chunk) {
        long data = chunk.getData_page_offset();
        long dictionary = chunk.getDictionary_page_offset();
        return dictionary > 0 && dictionary < data ? dictionary : data;
    }

    /// Where a chunk ends at the latest.
    long chunkEnd(ColumnMetaData chunk) {
        return Math.min(start, chunkStart(chunk) + chunk.getTotal_compressed_size());
    }

    private void check(RowGroup group, String name, int stored) {
        if (group.getNum_rows() < 0) {
            throw Refusal.damaged("has a " + name + " with " + group.getNum_rows() + " rows");
        }
        if (group.getColumnsSize() != stored) {
            throw Refusal.damaged(
                    "has a " + name + " with " + group.getColumnsSize() + " columns where the schema has " + stored);
        }
        for (ColumnChunk chunk : group.getColumns()) {
            if (chunk.isSetCrypto_metadata()) {
                throw Refusal.unreadable("has encrypted columns", FooterReader.DECRYPT);
            }
            if (chunk.isSetFile_path()) {
                throw Refusal.unreadable(
                        "only points at other files (" + chunk.getFile_path() + ")",
                        "Open those files, or their folder.");
            }
            if (!chunk.isSetMeta_data()) {
                throw Refusal.damaged("has a " + name + " with a column without description");
            }
        }
        if (group.getNum_rows() > 0) {
            for (Leaf leaf : leaves) {
                check(leaf, group.getColumns().get(leaf.index()).getMeta_data(), group, name);
            }
        }
    }

    private void check(Leaf leaf, ColumnMetaData chunk, RowGroup group, String name) {
        String column = "column " + leaf.name() + " of " + name;
        long from = chunkStart(chunk);
        long size = chunk.getTotal_compressed_size();
        if (chunk.getType() != leaf.stored()) {
            throw Refusal.damaged("says that " + column + " is " + chunk.getType() + ", not " + leaf.stored());
        }
        if (from < HEAD || size < 0 || from > start || size > start - from) {
            throw Refusal.damaged(
                    "says that " + column + " has " + size + " bytes at " + from + ", beyond the file's " + start);
        }
        long values = chunk.getNum_values();
        if (leaf.isList() ? values < group.getNum_rows() : values != group.getNum_rows()) {
            throw Refusal.damaged(
                    "says that " + column + " has " + values + " values for " + group.getNum_rows() + " rows");
        }
    }
}
