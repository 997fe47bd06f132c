/// Maps that turn scores into better probabilities, each fitted to one part of the rows and judged on another. One kind
/// of map, one file.
///
/// May use: `calibration`; Smile for Platt scaling.
package org.recscope.analytics.calibration.recalibration;
