package org.recscope.analytics.study.prediction;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Split;

/// What is asked of files of predictions.
///
/// @param files one a model
/// @param columns which columns hold what
/// @param positiveFrom the least label that counts as 1; empty when labels are 0 and 1
/// @param users a file of users with attributes to cut by; empty for none
/// @param by what to cut by: columns of the predictions or of the users file, crossed as `activity*taste`
/// @param options bins, band, replicates, seed
/// @param split which users recalibration learns from; empty for no recalibration
public record PredictionQuestion(
        List<PredictionFile> files,
        Columns columns,
        OptionalDouble positiveFrom,
        Optional<Path> users,
        List<String> by,
        CalibrationOptions options,
        Optional<Split> split) {
    /// Checks that there is a file and that no two models share a name.
    public PredictionQuestion {
        files = List.copyOf(files);
        by = List.copyOf(by);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one file of predictions");
        }
        if (files.stream().map(PredictionFile::name).distinct().count() < files.size()) {
            throw new IllegalArgumentException("two models have the same name; give names as in new=FILE");
        }
    }

    /// Which columns hold what; an empty name leaves it to the usual names.
    ///
    /// @param score the predicted probability
    /// @param label what came
    /// @param user whose row it is
    /// @param position where in a list it stood
    /// @param run which model it is from, for several in one file
    public record Columns(String score, String label, String user, String position, String run) {
        /// All left to the usual names.
        public static final Columns USUAL = new Columns("", "", "", "", "");
    }
}
