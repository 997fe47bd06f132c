package org.recscope.analytics.calibration.recalibration;

import org.recscope.analytics.calibration.Calibration;

/// A map that was fitted, and how the rows it did not see look through it.
///
/// @param method its kind
/// @param map the map
/// @param after the judged rows with their scores recalibrated
public record Recalibrated(Method method, Recalibrator map, Calibration after) {}
