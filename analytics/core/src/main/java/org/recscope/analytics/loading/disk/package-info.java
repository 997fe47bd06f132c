/// Columns and rows that do not fit on the heap, in files that have no name as soon as they are open, so that they are
/// gone with the last one who reads them, whatever becomes of the program.
///
/// May use: `kernel.data`, `problem`.
package org.recscope.analytics.loading.disk;
