package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.work.Progress;

/// The files of a folder, read one after the other as one table. They must have the same columns in the same order.
final class PartsSource implements TableSource {
    private final Path folder;
    private final List<TableSource> parts;

    private PartsSource(Path folder, List<TableSource> parts) {
        this.folder = folder;
        this.parts = parts;
    }

    static PartsSource of(Path folder, List<TableSource> parts) throws LoadingException {
        List<String> names = names(parts.getFirst());
        for (TableSource part : parts) {
            if (!names(part).equals(names)) {
                throw new LoadingException(new Problem.MissingColumn(
                        part.file(),
                        "columns " + String.join(", ", names) + " as the first file of the folder",
                        names(part),
                        "Give every file of a folder the same columns, or move it elsewhere."));
            }
        }
        return new PartsSource(folder, List.copyOf(parts));
    }

    private static List<String> names(TableSource part) {
        return part.schema().columns().stream().map(ColumnInfo::name).toList();
    }

    @Override
    public Path file() {
        return folder;
    }

    @Override
    public String format() {
        return parts.getFirst().format() + ", " + parts.size() + " files";
    }

    @Override
    public TableSchema schema() {
        return parts.getFirst().schema();
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.empty();
    }

    @Override
    public List<Problem> problems() {
        return parts.stream().flatMap(part -> part.problems().stream()).toList();
    }

    @Override
    public void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) throws LoadingException {
        Shifted shifted = new Shifted(consumer);
        for (TableSource part : parts) {
            part.read(wanted, shifted, progress);
            shifted.nextPart();
        }
    }

    @Override
    public void close() {
        parts.forEach(TableSource::close);
    }

    /// Goes on counting rows where the part before ended.
    private static final class Shifted implements BatchConsumer {
        private final BatchConsumer consumer;
        private long before;
        private long here;

        Shifted(BatchConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public void accept(Batch batch) throws LoadingException {
            List<Vector> columns = new ArrayList<>(batch.columns());
            for (int c = 0; c < batch.columns(); c++) {
                columns.add(batch.column(c));
            }
            here = batch.firstRow() + batch.rows();
            consumer.accept(new Batch(before + batch.firstRow(), batch.rows(), columns));
        }

        @Override
        public void skipped(Problem problem) throws LoadingException {
            here = Math.max(here, problem.row());
            consumer.skipped(problem);
        }

        void nextPart() {
            before += here;
            here = 0;
        }
    }
}
