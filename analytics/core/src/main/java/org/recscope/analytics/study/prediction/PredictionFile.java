package org.recscope.analytics.study.prediction;

import java.nio.file.Path;

/// One file of predictions.
///
/// @param name what the model is called
/// @param path where the file is
public record PredictionFile(String name, Path path) {
    /// Parses `NAME=FILE`, or a file alone, whose name is then the model's.
    ///
    /// @param text as it was written
    /// @return the file
    public static PredictionFile parse(String text) {
        int equals = text.indexOf('=');
        if (equals > 0 && !java.nio.file.Files.exists(Path.of(text))) {
            return new PredictionFile(text.substring(0, equals).strip(), Path.of(text.substring(equals + 1)));
        }
        Path path = Path.of(text);
        String file = String.valueOf(path.getFileName());
        int dot = file.indexOf('.');
        return new PredictionFile(dot > 0 ? file.substring(0, dot) : file, path);
    }
}
