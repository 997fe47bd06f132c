package org.recscope.analytics.loading.table;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.work.Progress;

/// A table that can be read, again and again, in batches of some ten thousand rows.
public interface TableSource extends AutoCloseable {
    /// Where the table is.
    ///
    /// @return a file, or the folder of its parts
    Path file();

    /// What the file is.
    ///
    /// @return the format's name as people say it, such as `Parquet` or `CSV, gzip`
    String format();

    /// The columns.
    ///
    /// @return names and types
    TableSchema schema();

    /// How many rows there are, where the file says so without being read.
    ///
    /// @return the number, or empty when it is not known yet
    OptionalLong rows();

    /// What was seen when the table was opened that its reader should know, such as a column name that stands twice.
    ///
    /// @return nothing that keeps it from being read
    default List<Problem> problems() {
        return List.of();
    }

    /// Reads the wanted columns of all rows, in order.
    ///
    /// @param wanted the columns; a batch has them in this order
    /// @param consumer takes the batches, on one thread at a time
    /// @param progress asked between batches whether to go on
    /// @throws LoadingException when the file is not what it claims to be
    void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) throws LoadingException;

    @Override
    void close();
}
