/// What may be wrong with a file, as values with words: which file, row, column and text, and what to do about it.
///
/// May use: the JDK alone. Every reader below {@link org.recscope.analytics.loading} speaks of trouble in these types.
package org.recscope.analytics.loading.problem;
