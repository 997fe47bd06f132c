package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.apache.parquet.format.ColumnMetaData;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.Cast;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.Vector;

/// One wanted column through all files and row groups. Used by one thread at a time.
final class ColumnStream implements AutoCloseable {
    private final ColumnRequest request;
    private final Cast cast;
    /// Lists of truth values are lists of texts.
    private final Cast words;
    private @Nullable Part part;
    private @Nullable FileChannel channel;
    private @Nullable LeafReader reader;

    ColumnStream(ColumnRequest request) {
        this.request = request;
        this.cast = new Cast(request.as());
        this.words = new Cast(As.TEXT);
    }

    /// Decodes the rows of a batch; slices must come in their order.
    Vector next(Slice slice, int turn) throws LoadingException {
        Leaf leaf = slice.part().columns().get(request.index());
        try {
            LeafReader from = slice.first() || reader == null ? open(slice, leaf) : reader;
            Vector column = from.next(slice.rows(), turn);
            if (leaf.meaning() == Meaning.UNSIGNED_LONG) {
                column = Unsigned.mend(column, request.as());
            }
            if (leaf.isList() && leaf.meaning() == Meaning.TRUTH) {
                column = words.apply(column);
            }
            return cast.apply(column);
        } catch (Cast.NoNumberException e) {
            throw new LoadingException(noNumber(slice, leaf, e));
        } catch (Refusal refusal) {
            throw refusal.in(place(slice, leaf)).about(slice.part().file());
        } catch (IOException e) {
            throw new LoadingException(Part.unreadable(slice.part().file(), e), e);
        } catch (RuntimeException e) {
            // Bytes that make no sense surface as whatever the decoder or the library stumbles over.
            Refusal refusal = Refusal.damaged("has values that cannot be understood (" + e.getMessage() + ")");
            throw new LoadingException(
                    refusal.in(place(slice, leaf))
                            .about(slice.part().file())
                            .problems()
                            .getFirst(),
                    e);
        }
    }

    private LeafReader open(Slice slice, Leaf leaf) throws IOException {
        FileChannel file = channel;
        LeafReader leafReader = reader;
        if (part != slice.part() || file == null || leafReader == null) {
            close();
            part = slice.part();
            file = FileChannel.open(slice.part().file(), StandardOpenOption.READ);
            leafReader = new LeafReader(leaf);
            channel = file;
            reader = leafReader;
        }
        ColumnMetaData chunk = Slice.chunk(slice.group(), leaf);
        leafReader.open(file, chunk, slice.part().footer().chunkEnd(chunk));
        return leafReader;
    }

    private static String place(Slice slice, Leaf leaf) {
        int group = slice.part().footer().groups().indexOf(slice.group()) + 1;
        return "is damaged in column " + leaf.name() + ", row group " + group + ", near row " + (slice.firstRow() + 1)
                + ": it";
    }

    private static Problem noNumber(Slice slice, Leaf leaf, Cast.NoNumberException e) {
        String row = leaf.isList() ? "" : " in row " + (slice.firstRow() + e.row() + 1);
        return new Problem.BadColumn(
                Severity.FATAL,
                slice.part().file(),
                leaf.name(),
                "has \"" + e.text() + "\"" + row + ", which is not a number",
                "Give the column another role, or write it as numbers.");
    }

    @Override
    public void close() throws IOException {
        FileChannel file = channel;
        if (file != null) {
            file.close();
        }
        channel = null;
    }
}
