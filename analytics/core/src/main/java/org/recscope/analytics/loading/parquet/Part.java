package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.RowGroup;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.TableSchema;

/// One file of a table.
///
/// @param file where it is
/// @param footer what it says, checked
/// @param columns which leaf of the file each column of the table is
record Part(Path file, Footer footer, List<Leaf> columns) {
    /// More rows a byte than any writer reaches: the claim is counted before it is believed.
    private static final int ROWS_PER_BYTE = 100;

    static Part open(Path file) throws LoadingException {
        try {
            Footer footer = FooterReader.read(file);
            if (footer.leaves().isEmpty()) {
                throw Refusal.unreadable("has no column that can be read", "Write its values as numbers and texts.");
            }
            Part part = new Part(file, footer, footer.leaves());
            part.countImplausible();
            return part;
        } catch (Refusal refusal) {
            throw refusal.about(file);
        } catch (ArithmeticException overflow) {
            throw Refusal.damaged("claims more rows than can be counted").about(file);
        } catch (IOException e) {
            throw new LoadingException(unreadable(file, e), e);
        }
    }

    static Problem unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException || !Files.exists(file)) {
            return new Problem.Unreadable(file, "does not exist", "Check the name and the folder.");
        }
        if (e instanceof AccessDeniedException) {
            return new Problem.Unreadable(file, "may not be read by you", "Ask its owner for the right to read it.");
        }
        return new Problem.Unreadable(
                file, "cannot be read (" + e.getMessage() + ")", "Check the disk, then try again.");
    }

    TableSchema schema() {
        return new TableSchema(columns.stream().map(Leaf::info).toList());
    }

    /// The same file with its columns in the order of another's.
    Part like(Part first) throws LoadingException {
        Map<ColumnInfo, Leaf> mine = new HashMap<>();
        columns.forEach(leaf -> mine.put(leaf.info(), leaf));
        List<Leaf> ordered = new ArrayList<>();
        for (Leaf leaf : first.columns) {
            ColumnInfo wanted = leaf.info();
            Leaf found = mine.remove(wanted);
            if (found == null) {
                throw new LoadingException(differs(wanted, first.file));
            }
            ordered.add(found);
        }
        if (!mine.isEmpty()) {
            ColumnInfo extra = mine.keySet().iterator().next();
            throw new LoadingException(new Problem.BadColumn(
                    Severity.FATAL,
                    file,
                    extra.name(),
                    "is not in " + first.file.getFileName() + ", the first file of the table",
                    "Give all files the same columns, or open them one by one."));
        }
        return new Part(file, footer, List.copyOf(ordered));
    }

    private Problem differs(ColumnInfo wanted, Path first) {
        int index = schema().indexOf(wanted.name());
        if (index < 0) {
            return new Problem.MissingColumn(
                    file,
                    "column " + wanted.name() + ", which " + first.getFileName() + " has",
                    columns.stream().map(Leaf::name).toList(),
                    "Give all files the same columns, or open them one by one.");
        }
        return new Problem.BadColumn(
                Severity.FATAL,
                file,
                wanted.name(),
                "is " + schema().column(index).type() + " here and " + wanted.type() + " in " + first.getFileName(),
                "Write it with one type in all files.");
    }

    private void countImplausible() throws IOException {
        Leaf leaf = columns.getFirst();
        for (RowGroup group : footer.groups()) {
            var chunk = group.getColumns().get(leaf.index()).getMeta_data();
            if (group.getNum_rows() / ROWS_PER_BYTE <= chunk.getTotal_compressed_size()) {
                continue;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                ChunkPages pages = new ChunkPages(leaf);
                pages.open(channel, chunk, footer.chunkEnd(chunk));
                long there = pages.countValues();
                if (there < chunk.getNum_values()) {
                    throw Refusal.damaged(
                            "claims " + chunk.getNum_values() + " rows, but holds " + there + " in a row group");
                }
            }
        }
    }
}
