/// Experiments as tables of statistics: counts, means and variances of control and treatment, by experiment, variant,
/// metric and time.
///
/// May use: `loading`, `effect`, `sequential`, `health`, `statistics`.
package org.recscope.analytics.experiment.table;
