/// Files as the field publishes them: one file a dialect knows it by what is in it and gives it the columns that
/// everybody
/// else has names for. Formats of bytes are next door, in `text` and `parquet`; a dialect starts from their tables.
///
/// May use: `loading.table`, `loading.problem`, the kernel's `data`.
package org.recscope.analytics.loading.dialect;
