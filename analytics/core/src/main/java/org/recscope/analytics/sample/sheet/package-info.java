/// Rows on their way to a file: columns that are filled cell by cell and handed on as one batch.
///
/// May use: `loading.table`. Knows nothing of the world.
package org.recscope.analytics.sample.sheet;
