package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;

/// Parquet files as one table. Nothing is open between two readings.
final class ParquetSource implements TableSource {
    private final Path name;
    private final List<Part> parts;

    ParquetSource(Path name, List<Part> parts) {
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Path file() {
        return name;
    }

    @Override
    public String format() {
        return parts.size() == 1 ? "Parquet" : "Parquet, " + parts.size() + " files";
    }

    @Override
    public TableSchema schema() {
        return parts.getFirst().schema();
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.of(
                parts.stream().mapToLong(part -> part.footer().rows()).sum());
    }

    @Override
    public List<Problem> problems() {
        Part first = parts.getFirst();
        return first.footer().leftOut().stream()
                .<Problem>map(column -> new Problem.Remark(
                        Severity.NOTE,
                        first.file(),
                        column,
                        "holds lists of lists or bytes of its own kind and is left out",
                        "Write it as plain columns if it is needed."))
                .toList();
    }

    @Override
    public void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) throws LoadingException {
        int[] columns = wanted.stream().mapToInt(ColumnRequest::index).toArray();
        try (Pipeline pipeline = new Pipeline(wanted, Slice.of(parts, columns))) {
            pipeline.run(consumer, progress, name);
        } catch (IOException e) {
            throw new LoadingException(Part.unreadable(name, e), e);
        }
    }

    @Override
    public void close() {}
}
