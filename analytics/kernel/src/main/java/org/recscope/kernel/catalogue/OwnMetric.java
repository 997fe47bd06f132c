package org.recscope.kernel.catalogue;

import java.util.Objects;
import org.recscope.kernel.metric.Metric;

/// A metric that is not shipped, and where it came from.
///
/// @param metric of any shape; checked by whoever loaded it
/// @param file the name of the jar it came in
/// @param sha256 of that jar, in hexadecimal digits
public record OwnMetric(Metric metric, String file, String sha256) {
    /// Checks that all are there.
    public OwnMetric {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
    }
}
