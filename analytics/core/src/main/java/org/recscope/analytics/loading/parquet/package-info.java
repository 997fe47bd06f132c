/// Parquet files as tables, read and written without Hadoop: footers and page headers by the format's own Thrift
/// structures, rare encodings by parquet-column, everything that millions of rows go through by loops over arrays.
///
/// May use: `loading.table`, `loading.problem`, `work`. {@link org.recscope.analytics.loading.parquet.ParquetTables} is
/// the only way in. Nothing a file says is believed before it is checked against what is there: a claim never
/// allocates.
package org.recscope.analytics.loading.parquet;
