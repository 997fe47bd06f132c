package org.recscope.analytics.calibration.recalibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Predictions;
import org.recscope.analytics.calibration.SortedPredictions;
import org.recscope.analytics.calibration.Split;

/// What recalibration would mend: every kind of map, fitted on some users and judged on the others.
///
/// @param trainingRows rows that were learned from
/// @param before the judged rows as they are
/// @param maps every kind of map that could be fitted, with the judged rows through it; none when all labels to learn
///     from are equal, or no row is left to judge by
public record Recalibrations(long trainingRows, Calibration before, List<Recalibrated> maps) {
    /// Copies the list.
    public Recalibrations {
        maps = List.copyOf(maps);
    }

    /// Fits and judges all maps.
    ///
    /// @param predictions all rows
    /// @param split which users to learn from
    /// @param options of the figures
    /// @return maps and figures
    public static Recalibrations of(Predictions predictions, Split split, CalibrationOptions options) {
        Predictions training = predictions.rows(split.training(predictions));
        Predictions judged = predictions.rows(split.judged(predictions));
        List<Recalibrated> maps = new ArrayList<>();
        SortedPredictions learned = SortedPredictions.of(training);
        for (Method method : judged.size() == 0 ? List.<Method>of() : Method.all()) {
            Optional<Recalibrator> map = method.fit(learned);
            map.ifPresent(its -> maps.add(new Recalibrated(method, its, through(its, judged, options))));
        }
        return new Recalibrations(training.size(), Calibration.of(judged, options), maps);
    }

    /// How rows look through a map.
    ///
    /// @param map any
    /// @param predictions the rows
    /// @param options of the figures
    /// @return the figures of their recalibrated scores
    public static Calibration through(Recalibrator map, Predictions predictions, CalibrationOptions options) {
        double[] scores = new double[predictions.size()];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = map.apply(predictions.score(row));
        }
        return Calibration.of(predictions.withScores(scores), options);
    }
}
