/// What is measured of a unit: metrics as people write them, and the columns they are computed from.
///
/// May use: `effect`.
package org.recscope.analytics.experiment.metric;
