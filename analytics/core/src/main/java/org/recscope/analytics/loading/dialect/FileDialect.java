package org.recscope.analytics.loading.dialect;

import java.util.Optional;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.TableSource;

/// A way of laying out a file that many people share.
interface FileDialect {
    /// Sees whether a table is written so.
    ///
    /// @param base the table as its bytes have it
    /// @param head its columns and first cells
    /// @param part which table is wanted where the file holds two
    /// @return the table in the usual columns; empty when it is something else
    /// @throws LoadingException when the first rows cannot be read
    Optional<TableSource> adapt(TableSource base, Head head, Part part) throws LoadingException;
}
