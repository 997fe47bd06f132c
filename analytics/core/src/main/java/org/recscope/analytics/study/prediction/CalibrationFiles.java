package org.recscope.analytics.study.prediction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The files that an answer leaves in a folder for other programs.
public final class CalibrationFiles {
    /// Every figure.
    public static final String CALIBRATION = "calibration.json";

    /// Every map as a table.
    public static final String RECALIBRATION = "recalibration.csv";

    private CalibrationFiles() {}

    /// Writes all of them; files of the same names are replaced.
    ///
    /// @param answer what to write
    /// @param folder where to; made when absent
    /// @return the files written
    /// @throws IOException when the disk will not take them
    public static List<Path> write(PredictionAnswer answer, Path folder) throws IOException {
        Path calibration = folder.resolve(CALIBRATION);
        CalibrationJson.write(answer, calibration);
        if (answer.question().split().isEmpty()) {
            return List.of(calibration);
        }
        Path recalibration = folder.resolve(RECALIBRATION);
        RecalibrationTable.write(answer, recalibration);
        return List.of(calibration, recalibration);
    }
}
