/// Can predicted probabilities be believed: reliability curves, calibration errors, proper scores, and what
/// recalibration would mend. Knows scores and labels, no recommender and no file.
///
/// May use: `statistics`; Smile for Platt scaling. Must not use: files, metrics, any
/// screen. Labels are 0 or 1, scores in \[0, 1\]; a value that cannot be defined is `NaN`.
package org.recscope.analytics.calibration;
