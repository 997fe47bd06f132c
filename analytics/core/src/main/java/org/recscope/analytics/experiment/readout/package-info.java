/// What an experiment says: health first, then every metric against the control, overall, by segment and by day, and a
/// decision with its reasons.
///
/// May use: everything else in `experiment`, `segment`, `statistics`.
package org.recscope.analytics.experiment.readout;
