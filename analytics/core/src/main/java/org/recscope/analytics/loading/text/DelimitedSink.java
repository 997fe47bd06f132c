package org.recscope.analytics.loading.text;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.work.PendingFile;

/// Writes separated values as RFC 4180 has them, with a line feed after each row: a cell stands in quotes when it must,
/// numbers are written so that reading them gives the same bits, no value is an empty cell and an empty text is `""`.
final class DelimitedSink implements TableSink {
    private final TableSchema schema;
    private final PendingFile pending;
    private final Writer out;
    private final CellText cells;
    private final char delimiter;

    private DelimitedSink(TableSchema schema, PendingFile pending, Writer out, char delimiter) {
        this.schema = schema;
        this.pending = pending;
        this.out = out;
        this.delimiter = delimiter;
        cells = new CellText(delimiter);
    }

    static DelimitedSink create(Path file, TableSchema schema) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Compression compression = Compression.named(name);
        char delimiter = compression.strip(name).endsWith(".tsv") ? '\t' : ',';
        PendingFile pending = PendingFile.create(file);
        try {
            Writer out = new BufferedWriter(
                    new OutputStreamWriter(
                            compression.pack(new Uncloseable(Channels.newOutputStream(pending.channel()))),
                            StandardCharsets.UTF_8),
                    1 << 16);
            DelimitedSink sink = new DelimitedSink(schema, pending, out, delimiter);
            sink.header();
            return sink;
        } catch (IOException e) {
            pending.close();
            throw e;
        }
    }

    private void header() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < schema.size(); c++) {
            line.append(c == 0 ? "" : delimiter);
            cells.quote(line, schema.column(c).name());
        }
        out.append(line.append('\n'));
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public void write(Batch batch) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int row = 0; row < batch.rows(); row++) {
            line.setLength(0);
            for (int c = 0; c < schema.size(); c++) {
                if (c > 0) {
                    line.append(delimiter);
                }
                cells.append(line, batch.column(c), row, schema.column(c).type() == ColumnType.TIMESTAMP);
            }
            out.append(line.append('\n'));
        }
    }

    @Override
    public void commit() throws IOException {
        out.close(); // ends the compressed data; the channel stays open, below
        pending.commit();
    }

    @Override
    public void close() {
        pending.close();
    }

    /// The channel is closed by the pending file, after it was forced to disk.
    private static final class Uncloseable extends FilterOutputStream {
        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
