package org.recscope.analytics.loading.dialect;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;

/// A table as it is, under the name of its dialect.
///
/// @param base the table
/// @param dialect what people call such a file
record NamedSource(TableSource base, String dialect) implements TableSource {
    @Override
    public Path file() {
        return base.file();
    }

    @Override
    public String format() {
        return dialect + " (" + base.format() + ")";
    }

    @Override
    public TableSchema schema() {
        return base.schema();
    }

    @Override
    public OptionalLong rows() {
        return base.rows();
    }

    @Override
    public List<Problem> problems() {
        return base.problems();
    }

    @Override
    public void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) throws LoadingException {
        base.read(wanted, consumer, progress);
    }

    @Override
    public void close() {
        base.close();
    }
}
