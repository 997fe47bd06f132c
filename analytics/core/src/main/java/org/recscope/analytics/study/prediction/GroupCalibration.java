package org.recscope.analytics.study.prediction;

import java.util.List;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.segment.SegmentKey;

/// The calibration of the rows of one segment.
///
/// @param segment which rows
/// @param all all of its rows as they are
/// @param judged those of its rows that recalibration did not learn from, as they are
/// @param after the same rows through each of the model's maps, in their order; none without recalibration
public record GroupCalibration(SegmentKey segment, Calibration all, Calibration judged, List<Calibration> after) {
    /// Copies the list.
    public GroupCalibration {
        after = List.copyOf(after);
    }
}
