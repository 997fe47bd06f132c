package org.recscope.analytics.study.prediction;

import java.util.List;
import org.recscope.analytics.calibration.Predictions;
import org.recscope.kernel.data.Attribute;

/// The predictions of one model as they were read.
///
/// @param name what the model is called
/// @param predictions scores, labels, users
/// @param attributes what rows can be cut by, one entry a row
public record PredictionRun(String name, Predictions predictions, List<Attribute> attributes) {
    /// Copies the list.
    public PredictionRun {
        attributes = List.copyOf(attributes);
    }
}
