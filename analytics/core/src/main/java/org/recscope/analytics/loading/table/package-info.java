/// Tables as every file format gives and takes them: a schema, and batches of typed columns in primitive arrays.
///
/// May use: `loading.problem`, `work`, the kernel (`Ids`). Must not use: any file format, roles, metrics. A reader
/// implements {@link
/// org.recscope.analytics.loading.table.TableSource}, a writer {@link org.recscope.analytics.loading.table.TableSink}.
package org.recscope.analytics.loading.table;
