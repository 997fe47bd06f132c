package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.Texts;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Vocabulary;

/// Reads wanted columns of a file, row by row as they stand there.
public final class RowReader implements BatchConsumer {
    private final RowRequest request;
    private final List<Numbers> cells = new ArrayList<>();
    private final List<Doubles> numbers = new ArrayList<>();
    private final List<Vocabulary.Builder> ids = new ArrayList<>();
    private final List<IdCodes> codes = new ArrayList<>();
    private final List<Ints> idRows = new ArrayList<>();
    private final List<AttributeReader> words = new ArrayList<>();
    private final Skips skips;
    private long seen;

    private RowReader(RowRequest request, long expected) {
        this.request = request;
        skips = new Skips(request.file());
        request.numbers().forEach(number -> {
            cells.add(new Numbers());
            numbers.add(new Doubles(expected));
        });
        request.ids().forEach(id -> {
            Vocabulary.Builder its = Vocabulary.builder();
            ids.add(its);
            codes.add(new IdCodes(its));
            idRows.add(new Ints(expected));
        });
        request.words().forEach(column -> words.add(new AttributeReader(column)));
    }

    /// Reads a file.
    ///
    /// @param request which columns
    /// @param progress asked whether to go on
    /// @return the rows that have what is needed
    /// @throws LoadingException when the file cannot be read, lacks a column, or too many rows are left out
    public static LoadedRows read(RowRequest request, Progress progress) throws LoadingException {
        try (TableSource source = TableSources.open(request.file())) {
            RowReader reader = new RowReader(request, source.rows().orElse(0));
            source.read(wanted(request, source.schema()), reader, progress);
            return reader.end();
        }
    }

    private static List<ColumnRequest> wanted(RowRequest request, TableSchema schema) throws LoadingException {
        List<ColumnRequest> wanted = new ArrayList<>();
        for (String column : request.columns()) {
            int index = schema.indexOf(column);
            if (index < 0) {
                throw new LoadingException(new Problem.MissingColumn(
                        request.file(),
                        "column " + column,
                        schema.columns().stream().map(ColumnInfo::name).toList(),
                        "Choose one of them."));
            }
            int place = wanted.size();
            int afterNumbers = request.numbers().size();
            if (place < afterNumbers) {
                wanted.add(Numbers.request(index, schema.column(index)));
            } else {
                boolean id = place < afterNumbers + request.ids().size();
                wanted.add(new ColumnRequest(index, id ? ColumnRequest.As.ID : ColumnRequest.As.TEXT));
            }
        }
        return wanted;
    }

    @Override
    public void accept(Batch batch) throws LoadingException {
        seen = batch.firstRow() + batch.rows();
        double[][] values = new double[numbers.size()][];
        int[][] found = new int[ids.size()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = cells.get(c).of(batch.column(c));
        }
        for (int c = 0; c < found.length; c++) {
            found[c] = codes.get(c).codes(batch.column(values.length + c));
        }
        for (int row = 0; row < batch.rows(); row++) {
            Problem problem = problem(batch, row, values, found);
            if (problem != null) {
                skips.add(problem, seen);
            } else {
                keep(batch, row, values, found);
            }
        }
    }

    private @Nullable Problem problem(Batch batch, int row, double[][] values, int[][] found) {
        long at = batch.firstRow() + row + 1;
        for (int c = 0; c < values.length; c++) {
            RowRequest.Number number = request.numbers().get(c);
            if (batch.column(c).isNull(row)) {
                return new Problem.BadValue(
                        request.file(), at, number.column(), null, "has no number", "Fill it in, or remove the row.");
            }
            if (!number.fits().test(values[c][row])) {
                String text = Texts.of(batch.column(c), row);
                return new Problem.BadValue(
                        request.file(), at, number.column(), text, number.reason(), number.remedy());
            }
        }
        for (int c = 0; c < found.length; c++) {
            if (found[c][row] < 0) {
                String text = Texts.of(batch.column(values.length + c), row);
                return PairReader.idProblem(request.file(), at, request.ids().get(c), found[c][row], text);
            }
        }
        return null;
    }

    private void keep(Batch batch, int row, double[][] values, int[][] found) {
        for (int c = 0; c < values.length; c++) {
            numbers.get(c).add(values[c][row]);
        }
        for (int c = 0; c < found.length; c++) {
            idRows.get(c).add(found[c][row]);
        }
        for (int c = 0; c < words.size(); c++) {
            words.get(c).add(batch.column(values.length + found.length + c), row);
        }
    }

    @Override
    public void skipped(Problem problem) throws LoadingException {
        seen = Math.max(seen, problem.row());
        skips.add(problem, seen);
    }

    private LoadedRows end() throws LoadingException {
        List<Problem> problems = skips.end(seen);
        List<Vocabulary> names = ids.stream().map(Vocabulary.Builder::build).toList();
        return new LoadedRows(request, (int) (seen - skips.count()), numbers, names, idRows, words, problems);
    }
}
