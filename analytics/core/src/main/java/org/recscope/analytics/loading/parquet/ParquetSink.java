package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.WriteOptions;
import org.recscope.analytics.work.PendingFile;

/// Writes a Parquet file row group by row group. Columns are encoded and compressed on all cores and written in their
/// order, so that the bytes are the same on any number of threads.
final class ParquetSink implements TableSink {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.ISO_8859_1);
    /// The form that readers know how to parse.
    private static final String AUTHOR = "recscope version 1.0.0 (build release)";

    /// Rows with long lists end a row group early, so that memory is bounded.
    private static final int MOST_VALUES = 8_000_000;

    private final PendingFile file;
    private final TableSchema schema;
    private final WriteOptions options;
    private final List<ColumnWriter> columns;
    private final List<RowGroup> groups = new ArrayList<>();
    private long position;
    private long rows;
    private int held;

    ParquetSink(PendingFile file, TableSchema schema, WriteOptions options) throws IOException {
        this.file = file;
        this.schema = schema;
        this.options = options;
        this.columns = schema.columns().stream().map(ColumnWriter::of).toList();
        put(MAGIC);
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public void write(Batch batch) throws IOException {
        if (batch.columns() != schema.size()) {
            throw new IllegalArgumentException("batch must have " + schema.size() + " columns, has " + batch.columns());
        }
        for (int from = 0; from < batch.rows(); ) {
            int to = Math.min(batch.rows(), from + options.rowGroupRows() - held);
            for (int c = 0; c < columns.size(); c++) {
                columns.get(c).add(batch.column(c), from, to);
            }
            held += to - from;
            from = to;
            if (held == options.rowGroupRows() || columns.stream().anyMatch(c -> c.slots() > MOST_VALUES)) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        if (held == 0) {
            return;
        }
        int level = options.compressionLevel();
        List<Chunk> chunks =
                columns.parallelStream().map(column -> Chunk.of(column, level)).toList();
        List<ColumnChunk> described = new ArrayList<>();
        long start = position;
        long uncompressed = 0;
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            described.add(
                    new ColumnChunk(0).setMeta_data(chunk.describe(position, SchemaWriter.path(schema.column(c)))));
            for (byte[] piece : chunk.pieces()) {
                put(piece);
            }
            uncompressed += chunk.uncompressed();
        }
        groups.add(new RowGroup(described, uncompressed, held)
                .setFile_offset(start)
                .setTotal_compressed_size(position - start));
        columns.forEach(ColumnWriter::clear);
        rows += held;
        held = 0;
    }

    @Override
    public void commit() throws IOException {
        flush();
        FileMetaData meta = new FileMetaData(1, SchemaWriter.of(schema, columns), rows, groups);
        byte[] footer = Thrift.bytes(meta.setCreated_by(AUTHOR));
        put(footer);
        Output tail = new Output();
        tail.putInt(footer.length);
        tail.put(MAGIC);
        put(java.util.Arrays.copyOf(tail.bytes(), tail.size()));
        file.commit();
    }

    private void put(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            position += file.channel().write(buffer);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
