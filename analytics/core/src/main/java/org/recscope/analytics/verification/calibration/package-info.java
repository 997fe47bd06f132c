/// Vectors about predicted probabilities: calibration errors in several conventions, curves, proper scores.
///
/// May use: `verification`, `calibration`.
package org.recscope.analytics.verification.calibration;
