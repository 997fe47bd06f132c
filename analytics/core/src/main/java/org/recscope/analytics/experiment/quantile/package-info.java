/// Quantiles of an arm, with intervals from order statistics, also where a unit has many rows.
///
/// May use: `effect`, `statistics.distribution`.
package org.recscope.analytics.experiment.quantile;
