package org.recscope.analytics.loading.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.Cast;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.work.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// One JSON object that has an object of numbers by item for every user, `{"q1": {"d1": 2, "d2": 1}}`, as ranx writes
/// qrels and runs. Whole numbers are grades, others scores.
final class JsonMapSource implements TableSource {
    private static final Pattern BEGINNING = Pattern.compile("(?s)\\s*\\{\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*:\\s*\\{.*");
    private static final Pattern FRACTION = Pattern.compile(":\\s*-?\\d+[.eE]");
    private static final int BATCH = 8192;
    private static final String REMEDY =
            "Write {\"user\": {\"item\": number, …}, …}, or a table with a row for every pair.";

    private final TextFile file;
    private final TableSchema schema;

    private JsonMapSource(TextFile file, TableSchema schema) {
        this.file = file;
        this.schema = schema;
    }

    static boolean looksLike(String head) {
        return BEGINNING.matcher(head).matches();
    }

    static JsonMapSource open(TextFile file) {
        String number = FRACTION.matcher(file.head()).find() ? "score" : "relevance";
        return new JsonMapSource(
                file,
                TableSchema.of(
                        new ColumnInfo("user", ColumnType.TEXT),
                        new ColumnInfo("item", ColumnType.TEXT),
                        new ColumnInfo(number, ColumnType.DOUBLE)));
    }

    @Override
    public Path file() {
        return file.path();
    }

    @Override
    public String format() {
        return file.format("JSON object of lists");
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
    public void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) throws LoadingException {
        Rows rows = new Rows(wanted, consumer, progress);
        try (Reader characters = file.reader(new TextFile.Counter());
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), characters)) {
            expect(parser, JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                list(parser, parser.currentName(), rows);
            }
            rows.flush();
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            long line = place == null ? Problem.NO_ROW : Math.max(0, place.getLineNr());
            throw new LoadingException(
                    new Problem.Damaged(
                            file.path(), line, null, "is not whole JSON: " + e.getOriginalMessage(), REMEDY),
                    e);
        } catch (IOException | UncheckedIOException e) {
            throw new LoadingException(Trouble.of(file.path(), Problem.NO_ROW, e), e);
        }
    }

    private void list(JsonParser parser, String user, Rows rows) throws LoadingException {
        expect(parser, JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String item = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == null || !value.isNumeric()) {
                throw refused(parser, "has no number for " + item + " of " + user);
            }
            rows.add(user, item, parser.getDoubleValue());
        }
    }

    private void expect(JsonParser parser, JsonToken token) throws LoadingException {
        if (parser.nextToken() != token) {
            throw refused(parser, "has something else where the items of a user belong");
        }
    }

    private LoadingException refused(JsonParser parser, String reason) {
        long line = parser.currentTokenLocation().getLineNr();
        return new LoadingException(new Problem.Damaged(file.path(), line, parser.getString(), reason, REMEDY));
    }

    @Override
    public void close() {}

    /// Rows on their way to the consumer.
    private final class Rows {
        private final List<ColumnRequest> wanted;
        private final List<Cast> casts = new ArrayList<>();
        private final BatchConsumer consumer;
        private final Progress progress;
        private final String[] users = new String[BATCH];
        private final String[] items = new String[BATCH];
        private final double[] numbers = new double[BATCH];
        private int size;
        private long first;

        Rows(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) {
            this.wanted = wanted;
            this.consumer = consumer;
            this.progress = progress;
            wanted.forEach(request -> casts.add(new Cast(request.as())));
        }

        void add(String user, String item, double number) throws LoadingException {
            users[size] = user;
            items[size] = item;
            numbers[size++] = number;
            if (size == BATCH) {
                flush();
            }
        }

        void flush() throws LoadingException {
            progress.check();
            if (size == 0) {
                return;
            }
            List<Vector> all = List.of(
                    TextVector.of(Arrays.copyOf(users, size)),
                    TextVector.of(Arrays.copyOf(items, size)),
                    DoubleVector.of(Arrays.copyOf(numbers, size), size, null));
            List<Vector> columns = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++) {
                columns.add(cast(i, all.get(wanted.get(i).index())));
            }
            consumer.accept(new Batch(first, size, columns));
            first += size;
            size = 0;
        }

        private Vector cast(int column, Vector vector) throws LoadingException {
            try {
                return casts.get(column).apply(vector);
            } catch (Cast.NoNumberException e) {
                throw e.in(
                        file.path(), schema.column(wanted.get(column).index()).name());
            }
        }
    }
}
