/// Tables in text files: separated values of any dialect, and JSON objects a line; plain or compressed.
///
/// May use: `loading.table`, `loading.problem`, `work`, FastCSV, Jackson, zstd. What a file is follows from its bytes,
/// never
/// from its name.
package org.recscope.analytics.loading.text;
