/// Three recommenders of the invented world that truly differ: popular, accurate, diverse.
///
/// May use: `sample.chance`, `sample.world`. They know the history and what is popular at the split, never the taste of
/// a reader.
package org.recscope.analytics.sample.run;
