/// A dataset asked the metrics: a pass on all cores, summaries overall and by segment, and what the reader
/// must know of the data before the numbers.
///
/// May use: the kernel, `segment`, `statistics`, `loading`, `work`.
package org.recscope.analytics.evaluation;
