package org.recscope.analytics.study.prediction;

import java.util.List;
import java.util.Optional;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.recalibration.Recalibrations;

/// The calibration of one model.
///
/// @param run what it is called
/// @param overall all its rows
/// @param groups its segments, cut by cut
/// @param recalibrations what recalibration would mend; empty when it was not asked for
public record RunCalibration(
        String run, Calibration overall, List<GroupCalibration> groups, Optional<Recalibrations> recalibrations) {
    /// Copies the list.
    public RunCalibration {
        groups = List.copyOf(groups);
    }

    /// The segments of one cut.
    ///
    /// @param by as in `activity`
    /// @return in the order of their values
    public List<GroupCalibration> groups(String by) {
        return groups.stream().filter(group -> group.segment().by().equals(by)).toList();
    }

    /// What the rows were cut by.
    ///
    /// @return each cut once
    public List<String> by() {
        return groups.stream().map(group -> group.segment().by()).distinct().toList();
    }
}
