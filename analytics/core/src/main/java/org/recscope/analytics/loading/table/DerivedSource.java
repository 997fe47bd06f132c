package org.recscope.analytics.loading.table;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.recscope.analytics.loading.problem.Problem;

/// A table made of another one: of the same file, with its problems, closed with it.
public abstract class DerivedSource implements TableSource {
    private final TableSource base;
    private final TableSchema schema;

    /// A table of a table.
    ///
    /// @param base read below this one
    /// @param schema the columns of this one
    protected DerivedSource(TableSource base, TableSchema schema) {
        this.base = base;
        this.schema = schema;
    }

    /// The table below.
    ///
    /// @return what this one is made of
    protected final TableSource base() {
        return base;
    }

    @Override
    public final Path file() {
        return base.file();
    }

    @Override
    public String format() {
        return base.format();
    }

    @Override
    public final TableSchema schema() {
        return schema;
    }

    @Override
    public OptionalLong rows() {
        return base.rows();
    }

    @Override
    public final List<Problem> problems() {
        return base.problems();
    }

    @Override
    public final void close() {
        base.close();
    }
}
