package org.recscope.analytics.experiment.log;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.TableSources;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.loading.text.Times;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Vocabulary;

/// Reads a log of any format into rows.
public final class LogReader implements BatchConsumer {
    private static final long DAY = 24L * 60 * 60 * 1000;

    private final Path file;
    private final LogSpec spec;
    private final Rows rows;
    private final Vocabulary.Builder units = Vocabulary.builder();
    private final List<Codes> words = new ArrayList<>();
    private long skipped;

    private LogReader(Path file, LogSpec spec) {
        this.file = file;
        this.spec = spec;
        this.rows = new Rows(spec);
        for (int i = 0; i <= spec.attributes().size(); i++) {
            words.add(new Codes());
        }
    }

    /// The columns of a log.
    ///
    /// @param file any table
    /// @return their names, in the order of the file
    /// @throws LoadingException when it cannot be read
    public static List<String> columns(Path file) throws LoadingException {
        try (TableSource source = TableSources.open(file)) {
            return source.schema().columns().stream().map(ColumnInfo::name).toList();
        }
    }

    /// Reads a log.
    ///
    /// @param file any table
    /// @param spec which column is what
    /// @param progress is told how far it is
    /// @return its units
    /// @throws LoadingException when a column is missing or holds something else
    public static Units read(Path file, LogSpec spec, Progress progress) throws LoadingException {
        LogReader reader = new LogReader(file, spec);
        try (TableSource source = TableSources.open(file)) {
            source.read(reader.requests(source), reader, progress);
        }
        if (reader.rows.size == 0) {
            throw new LoadingException(
                    new Problem.Damaged(file, "has no row with a unit and a variant", "Check --unit and --variant."));
        }
        Switchback design = spec.columns().switchback();
        if (design == null) {
            return new UnitMaker(spec, reader.rows, reader.units.size(), reader.names()).units(reader.skipped);
        }
        List<List<String>> names = new ArrayList<>(reader.names());
        names.set(names.size() - 1, Blocks.mark(reader.rows, spec, design));
        return new UnitMaker(spec, reader.rows, reader.rows.size, names).units(reader.skipped);
    }

    /// The attributes that stand in the file; blocks, which are made, are the last.
    private List<String> written() {
        int size = spec.attributes().size();
        return spec.columns().switchback() == null
                ? spec.attributes()
                : spec.attributes().subList(0, size - 1);
    }

    private List<List<String>> names() {
        return words.stream().map(Codes::names).toList();
    }

    private List<ColumnRequest> requests(TableSource source) throws LoadingException {
        List<ColumnRequest> requests = new ArrayList<>();
        requests.add(request(source, spec.variant(), ColumnRequest.As.TEXT, "variant column"));
        for (String column : written()) {
            requests.add(request(source, column, ColumnRequest.As.TEXT, "segment column"));
        }
        for (String column : spec.numbers()) {
            requests.add(request(source, column, ColumnRequest.As.DOUBLE, "metric column"));
        }
        if (spec.unit() != null) {
            requests.add(request(source, spec.unit(), ColumnRequest.As.ID, "unit column"));
        }
        if (spec.day() != null) {
            requests.add(day(source, spec.day()));
        }
        return requests;
    }

    private static ColumnRequest day(TableSource source, String name) throws LoadingException {
        ColumnRequest declared = request(source, name, ColumnRequest.As.DECLARED, "day column");
        ColumnType type = source.schema().column(declared.index()).type();
        return switch (type) {
            case LONG, TIMESTAMP -> declared;
            case DOUBLE -> new ColumnRequest(declared.index(), ColumnRequest.As.DOUBLE);
            default -> new ColumnRequest(declared.index(), ColumnRequest.As.TEXT);
        };
    }

    private static ColumnRequest request(TableSource source, String name, ColumnRequest.As as, String what)
            throws LoadingException {
        int index = source.schema().indexOf(name);
        if (index < 0) {
            throw new LoadingException(new Problem.MissingColumn(
                    source.file(),
                    what + " '" + name + "'",
                    source.schema().columns().stream().map(ColumnInfo::name).toList(),
                    "Name one of these."));
        }
        return new ColumnRequest(index, as);
    }

    @Override
    public void skipped(Problem problem) {
        skipped++;
    }

    @Override
    public void accept(Batch batch) throws LoadingException {
        rows.reserve(batch.rows());
        int size = rows.size;
        int column = 0;
        int[] arms = words.get(0).codes((TextVector) batch.column(column++));
        int[][] attributes = new int[written().size()][];
        for (int i = 0; i < attributes.length; i++) {
            attributes[i] = words.get(i + 1).codes((TextVector) batch.column(column++));
        }
        int numbers = column;
        column += spec.numbers().size();
        Vector unit = spec.unit() == null ? null : batch.column(column++);
        Vector day = spec.day() == null ? null : batch.column(column);
        for (int row = 0; row < batch.rows(); row++) {
            int code = unit(unit, row);
            rows.withoutUnit += code < 0 ? 1 : 0;
            rows.withoutVariant += arms[row] < 0 ? 1 : 0;
            if (code < 0 || arms[row] < 0) {
                continue;
            }
            rows.units[size] = code;
            rows.arms[size] = arms[row];
            rows.days[size] = day == null ? 0 : day(day, row, batch.firstRow() + row);
            if (rows.times.length > 0 && day != null) {
                rows.times[size] = time(day, row, batch.firstRow() + row);
            }
            for (int i = 0; i < attributes.length; i++) {
                rows.attributes[i][size] = attributes[i][row];
            }
            for (int i = 0; i < rows.numbers.length; i++) {
                DoubleVector values = (DoubleVector) batch.column(numbers + i);
                rows.numbers[i][size] = values.isNull(row) ? Double.NaN : values.value(row);
            }
            size++;
        }
        rows.size = size;
    }

    private int unit(@Nullable Vector column, int row) {
        if (column == null) {
            return units.add(units.size());
        }
        if (column.isNull(row)) {
            return -1;
        }
        return switch (column) {
            case LongVector numbers -> units.add(numbers.value(row));
            case TextVector texts -> {
                String text = texts.value(row);
                yield text == null || text.isBlank() ? -1 : units.add(text);
            }
            default -> throw new IllegalStateException("ids are numbers or texts");
        };
    }

    private int day(Vector column, int row, long number) throws LoadingException {
        if (column.isNull(row)) {
            throw badDay(number, null);
        }
        return switch (column) {
            case LongVector numbers -> whole(numbers.value(row));
            case DoubleVector numbers -> (int) Math.floor(numbers.value(row));
            case TextVector texts -> date(String.valueOf(texts.value(row)), number);
            default -> throw badDay(number, column.toString());
        };
    }

    /// When a row was: milliseconds since 1970 of dates and times, a number as it is.
    private double time(Vector column, int row, long number) throws LoadingException {
        return switch (column) {
            case LongVector numbers -> numbers.value(row);
            case DoubleVector numbers -> numbers.value(row);
            case TextVector texts -> millis(String.valueOf(texts.value(row)), number);
            default -> throw badDay(number, column.toString());
        };
    }

    /// A number of days, or milliseconds since 1970 where it is too large for that.
    private static int whole(long value) {
        return Math.abs(value) > DAY ? Math.toIntExact(Math.floorDiv(value, DAY)) : (int) value;
    }

    private int date(String text, long number) throws LoadingException {
        return Math.toIntExact(Math.floorDiv(millis(text, number), DAY));
    }

    private long millis(String text, long number) throws LoadingException {
        try {
            return Times.millis(text);
        } catch (DateTimeException e) {
            throw badDay(number, text);
        }
    }

    private LoadingException badDay(long row, @Nullable String text) {
        return new LoadingException(new Problem.BadValue(
                file,
                row + 1,
                String.valueOf(spec.day()),
                text,
                "is no day",
                "Write a date as in 2026-01-31, a time, or a number of days."));
    }

    /// Texts as codes of their own, in the order they first appear.
    private static final class Codes {
        private final Map<String, Integer> found = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private @Nullable TextDictionary dictionary;
        private int[] known = {};
        private int[] codes = {};

        int[] codes(TextVector column) {
            if (column.dictionary() != dictionary) {
                dictionary = column.dictionary();
                known = new int[0];
            }
            // A dictionary may grow from batch to batch.
            int before = known.length;
            if (before < column.dictionary().size()) {
                known = java.util.Arrays.copyOf(
                        known, Math.max(column.dictionary().size(), before + (before >> 1)));
                java.util.Arrays.fill(known, before, known.length, -1);
            }
            codes = codes.length >= column.rows() ? codes : new int[column.rows()];
            for (int row = 0; row < column.rows(); row++) {
                int code = column.code(row);
                codes[row] = code < 0 ? -1 : code(code, column.dictionary());
            }
            return codes;
        }

        private int code(int code, TextDictionary its) {
            if (known[code] < 0) {
                String text = its.value(code).strip();
                known[code] = text.isEmpty() ? -2 : found.computeIfAbsent(text, this::add);
            }
            return Math.max(-1, known[code]);
        }

        private int add(String name) {
            names.add(name);
            return names.size() - 1;
        }

        List<String> names() {
            return names;
        }
    }
}
