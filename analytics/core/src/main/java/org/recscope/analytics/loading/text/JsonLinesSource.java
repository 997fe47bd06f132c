package org.recscope.analytics.loading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;
import tools.jackson.core.JacksonException;

/// A file with one JSON object a line. Columns and types come from its first thousand lines; a key that is not among
/// them
/// is not read, and a line without a key has no value there.
final class JsonLinesSource implements TableSource {
    private static final String ONE_A_LINE =
            "Write one object a line, such as {\"user\": \"u1\", \"item\": \"i1\", \"score\": 0.5}.";

    private final TextFile file;
    private final TableSchema schema;
    private final List<Problem> problems;

    private JsonLinesSource(TextFile file, TableSchema schema, List<Problem> problems) {
        this.file = file;
        this.schema = schema;
        this.problems = problems;
    }

    static boolean looksLike(String head) {
        String text = head.stripLeading();
        return text.startsWith("{") || text.startsWith("[{") || text.startsWith("[\n") || text.equals("[]");
    }

    static JsonLinesSource open(TextFile file) throws LoadingException {
        if (file.head().stripLeading().startsWith("[")) {
            throw new LoadingException(
                    new Problem.Damaged(file.path(), "is one JSON array and not one object a line", ONE_A_LINE));
        }
        JsonShape shape = new JsonShape(file.path());
        boolean any = false;
        for (String line : completeLines(file).toList()) {
            any |= shape.add(line);
        }
        if (!any) {
            throw new LoadingException(whyNone(file));
        }
        return new JsonLinesSource(file, shape.schema(), shape.problems());
    }

    private static Stream<String> completeLines(TextFile file) {
        String head = file.head();
        int end = file.whole() || head.indexOf('\n') < 0 ? head.length() : head.lastIndexOf('\n');
        return head.substring(0, end).lines().filter(line -> !line.isBlank()).limit(1000);
    }

    private static Problem whyNone(TextFile file) {
        String first = completeLines(file).findFirst().orElse("");
        if (JsonRow.isOpen(first)) {
            return new Problem.Damaged(
                    file.path(), 1, first, "begins a JSON object that goes on over several lines", ONE_A_LINE);
        }
        return new Problem.Damaged(file.path(), 1, first, "is not a JSON object", ONE_A_LINE);
    }

    @Override
    public Path file() {
        return file.path();
    }

    @Override
    public String format() {
        return file.format("JSON Lines");
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
        JsonRow row = new JsonRow(schema, batches);
        try (BufferedReader lines = new BufferedReader(file.reader(read), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    take(line, row, batches);
                }
            }
            batches.flush();
        } catch (IOException | UncheckedIOException e) {
            throw new LoadingException(Trouble.of(file.path(), batches.number(), e), e);
        }
    }

    private void take(String line, JsonRow row, Batches batches) throws LoadingException {
        try {
            int bad = row.fill(line);
            if (bad < 0) {
                batches.accept();
            } else {
                batches.skip(batches.badCell(bad, row.badText()));
            }
        } catch (JacksonException e) {
            batches.skip(new Problem.BadValue(
                    file.path(),
                    batches.number(),
                    "line",
                    line,
                    "is broken JSON (" + e.getOriginalMessage() + ")",
                    "Mend the line; it must be one whole object."));
        }
    }

    @Override
    public void close() {}
}
