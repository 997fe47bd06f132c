package org.recscope.analytics.study.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.recalibration.Method;
import org.recscope.analytics.calibration.recalibration.Recalibrated;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.prediction.GroupCalibration;
import org.recscope.analytics.study.prediction.RunCalibration;

/// Which rows of a model are looked at, and through which recalibration. Beside recalibrated scores stand those of the
/// same rows as they are: the rows that nothing was learned from.
///
/// @param run what the model is called
/// @param segment whose rows, or null for all
/// @param before the rows as they are
/// @param method the recalibration; empty for none
/// @param after the rows through it; empty without one
public record CalibrationLook(
        String run,
        @Nullable SegmentKey segment,
        Calibration before,
        Optional<Method> method,
        Optional<Calibration> after) {

    /// A look at a model.
    ///
    /// @param run the model
    /// @param segment whose rows; null, or one that the model does not know, for all
    /// @param method the recalibration; empty, or one that could not be fitted, for none
    /// @return the look
    public static CalibrationLook of(RunCalibration run, @Nullable SegmentKey segment, Optional<Method> method) {
        Optional<GroupCalibration> group = run.groups().stream()
                .filter(each -> each.segment().equals(segment))
                .findFirst();
        SegmentKey known = group.map(GroupCalibration::segment).orElse(null);
        List<Method> fitted = fitted(run);
        int at = method.map(fitted::indexOf).orElse(-1);
        if (at < 0) {
            Calibration all = group.map(GroupCalibration::all).orElse(run.overall());
            return new CalibrationLook(run.run(), known, all, Optional.empty(), Optional.empty());
        }
        Calibration before = group.map(GroupCalibration::judged)
                .orElseGet(() -> run.recalibrations().orElseThrow().before());
        Calibration after = group.map(each -> each.after().get(at))
                .orElseGet(
                        () -> run.recalibrations().orElseThrow().maps().get(at).after());
        return new CalibrationLook(run.run(), known, before, method, Optional.of(after));
    }

    /// The recalibrations of a model.
    ///
    /// @param run the model
    /// @return those that could be fitted
    public static List<Method> fitted(RunCalibration run) {
        return run.recalibrations()
                .map(its -> its.maps().stream().map(Recalibrated::method).toList())
                .orElse(List.of());
    }

    String whom(Words words) {
        return segment == null ? run : run + ", " + SegmentWords.of(segment, words);
    }
}
