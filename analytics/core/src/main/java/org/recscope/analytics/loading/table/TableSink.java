package org.recscope.analytics.loading.table;

import java.io.IOException;

/// A table that is being written beside its final place. {@link #commit()} moves it there; a sink that is closed
/// without
/// it leaves nothing behind, so that a failure half-way can never be taken for a whole file.
///
/// ```java
/// try (TableSink sink = TableSinks.create(file, schema)) {
///     sink.write(batch);
///     sink.commit();
/// }
/// ```
public interface TableSink extends AutoCloseable {
    /// The columns that a batch must have.
    ///
    /// @return names and types
    TableSchema schema();

    /// Appends rows; the batch may be used again once this returns.
    ///
    /// @param batch its columns in the order and of the types of the schema
    /// @throws IOException when the disk will not take them
    void write(Batch batch) throws IOException;

    /// Ends the file, forces it to disk and moves it into place, over what was there.
    ///
    /// @throws IOException when the disk will not take it
    void commit() throws IOException;

    /// Releases the file; without {@link #commit()} before, removes what was written.
    ///
    /// @throws IOException when that fails
    @Override
    void close() throws IOException;
}
