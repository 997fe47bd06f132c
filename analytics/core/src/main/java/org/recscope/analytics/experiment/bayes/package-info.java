/// Beliefs about an effect after the data: exact, never sampled.
///
/// May use: `effect`, `statistics.distribution`.
package org.recscope.analytics.experiment.bayes;
