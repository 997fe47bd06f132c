/// Metrics that users bring along: jars in a folder become metrics beside the shipped ones, or {@link
/// org.recscope.analytics.loading.problem.Problem}s that say what is wrong with a jar.
///
/// May use: `kernel`, `loading`. Knows no evaluation: what a metric throws while it is asked is kept by `kernel.guard`.
package org.recscope.analytics.extension;
