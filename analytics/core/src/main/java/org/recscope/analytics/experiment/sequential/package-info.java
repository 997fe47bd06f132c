/// Looking every day without fooling oneself: intervals and p-values that hold at every look, and boundaries for looks
/// that are planned.
///
/// May use: `effect`, `statistics.distribution`.
package org.recscope.analytics.experiment.sequential;
