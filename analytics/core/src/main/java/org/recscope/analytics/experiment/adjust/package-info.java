/// Less noise at the same size: what was known about units before the experiment, taken out of the outcome.
///
/// May use: `sums`, `effect`, `question`, `statistics.resampling`.
package org.recscope.analytics.experiment.adjust;
