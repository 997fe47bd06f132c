package org.recscope.analytics.loading.dialect;

import java.util.List;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.DerivedSource;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;

/// A table as it is, under the name of its dialect.
final class NamedSource extends DerivedSource {
    private final String dialect;

    /// A table under another name.
    ///
    /// @param dialect what people call such a file
    NamedSource(TableSource base, String dialect) {
        super(base, base.schema());
        this.dialect = dialect;
    }

    @Override
    public String format() {
        return dialect + " (" + super.format() + ")";
    }

    @Override
    public void read(List<ColumnRequest> wanted, BatchConsumer consumer, Progress progress) throws LoadingException {
        base().read(wanted, consumer, progress);
    }
}
