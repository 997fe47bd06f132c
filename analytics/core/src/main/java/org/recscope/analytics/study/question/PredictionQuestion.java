package org.recscope.analytics.study.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Split;
import org.recscope.analytics.loading.FileKind;

/// What is asked of files of predictions.
///
/// @param positiveFrom the least label that counts as 1; empty when labels are 0 and 1
/// @param by what to cut by: columns of the predictions or of a file of users, crossed as `activity*taste`
/// @param options bins, band, replicates, seed
/// @param split which users recalibration learns from; empty for no recalibration
public record PredictionQuestion(
        OptionalDouble positiveFrom, List<String> by, CalibrationOptions options, Optional<Split> split)
        implements LogQuestion {
    /// Labels 0 and 1, uncut, the usual bins, recalibrated by half of the users.
    public static final PredictionQuestion DEFAULT = new PredictionQuestion(
            OptionalDouble.empty(),
            List.of(),
            CalibrationOptions.DEFAULTS,
            Optional.of(new Split(0.5, CalibrationOptions.DEFAULTS.seed())));

    /// Copies the list.
    public PredictionQuestion {
        by = List.copyOf(by);
    }

    @Override
    public FileKind kind() {
        return FileKind.PREDICTIONS;
    }
}
