/// What a treatment changes, how sure that is, and what it is relative to the control: each a function of sums.
///
/// May use: `sums`, `statistics.distribution`.
package org.recscope.analytics.experiment.effect;
