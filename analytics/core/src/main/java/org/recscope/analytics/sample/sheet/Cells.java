package org.recscope.analytics.sample.sheet;

import org.recscope.analytics.loading.table.Vector;

/// One column that grows.
sealed interface Cells permits Longs, Doubles, Texts, TextLists {
    /// What was added so far, as others read it.
    Vector vector();
}
