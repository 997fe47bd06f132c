/// Files become a dataset: roles of columns, what a file looks like before it is opened, and the primitive columns that
/// the
/// metrics read.
///
/// May use: `loading.table`, `loading.text`, `loading.parquet`, `loading.problem`, `work`, the kernel's `data`. A
/// format is
/// one package below; here nobody knows bytes.
package org.recscope.analytics.loading;
