package org.recscope.analytics.loading.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;

/// A file of separated values. The dialect and the types are guessed from its first thousand rows.
final class DelimitedSource implements TableSource {
    private final TextFile file;
    private final Dialect dialect;
    private final TableSchema schema;
    private final List<String> header;
    private final List<Problem> problems;

    private DelimitedSource(
            TextFile file, Dialect dialect, TableSchema schema, List<String> header, List<Problem> problems) {
        this.file = file;
        this.dialect = dialect;
        this.schema = schema;
        this.header = header;
        this.problems = problems;
    }

    static DelimitedSource open(TextFile file) {
        DialectGuess guess = DialectGuess.of(file.head(), file.whole());
        List<List<String>> rows = guess.rows();
        boolean named = guess.dialect().header();
        List<String> header = named ? rows.getFirst() : List.of();
        ColumnNames names =
                named ? ColumnNames.of(file.path(), header) : ColumnNames.numbered(Math.max(1, guess.columns()));
        ColumnType[] types = TypeGuess.types(
                named ? rows.subList(1, rows.size()) : rows, names.names().size());
        List<ColumnInfo> columns = new ArrayList<>();
        for (int c = 0; c < types.length; c++) {
            columns.add(new ColumnInfo(names.names().get(c), types[c]));
        }
        return new DelimitedSource(file, guess.dialect(), new TableSchema(columns), header, names.problems());
    }

    @Override
    public Path file() {
        return file.path();
    }

    @Override
    public String format() {
        return file.format(dialect.label());
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.empty();
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) throws LoadingException {
        TextFile.Counter read = new TextFile.Counter();
        Batches batches = new Batches(file, schema, wanted, consumer, progress, read);
        RecordCells cells = new RecordCells(file.path(), batches, schema.size(), header);
        try (CsvReader<RecordCells> reader = dialect.parser().build(cells, dialect.prepare(file.reader(read)));
                CloseableIterator<RecordCells> rows = reader.iterator()) {
            if (dialect.header() && rows.hasNext()) {
                rows.next();
            }
            cells.start();
            while (rows.hasNext()) {
                rows.next().finish();
            }
            batches.flush();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new LoadingException(Trouble.of(file.path(), batches.number(), e), e);
        }
    }

    @Override
    public void close() {}
}
