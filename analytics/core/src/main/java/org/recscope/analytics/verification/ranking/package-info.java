/// Vectors about accuracy: lists against truth, scores against ratings. A vector's words become a {@link
/// org.recscope.kernel.metric.MetricName}, its rows a small world, and the metric of the catalogue answers.
///
/// May use: `verification`, the kernel.
package org.recscope.analytics.verification.ranking;
