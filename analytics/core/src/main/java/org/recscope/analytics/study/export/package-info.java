/// An answered study as files that other programs read: one file, one format. Equal answers make equal bytes.
///
/// May use: `study`, `evaluation`, `loading.table`, `work`. The formats are described in the guide.
package org.recscope.analytics.study.export;
