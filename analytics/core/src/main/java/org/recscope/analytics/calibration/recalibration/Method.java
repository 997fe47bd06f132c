package org.recscope.analytics.calibration.recalibration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.recscope.analytics.calibration.SortedPredictions;

/// The kinds of maps that can be fitted. One line adds one.
public enum Method {
    /// Any rising staircase.
    ISOTONIC(IsotonicMap::fit),
    /// A straight line on the logit.
    PLATT(PlattMap::fit),
    /// One factor on the logit.
    TEMPERATURE(TemperatureMap::fit),
    /// Two powers and a factor.
    BETA(BetaMap::fit),
    /// The rate of each bin of equal mass.
    HISTOGRAM(HistogramMap::fit);

    private final Function<SortedPredictions, Recalibrator> fit;

    Method(Function<SortedPredictions, Recalibrator> fit) {
        this.fit = fit;
    }

    /// Fits a map.
    ///
    /// @param training what it learns from
    /// @return empty when all labels are equal: there is nothing to learn
    public Optional<Recalibrator> fit(SortedPredictions training) {
        long positives = training.positives(0, training.size());
        boolean learnable = positives > 0 && positives < training.size();
        return learnable ? Optional.of(fit.apply(training)) : Optional.empty();
    }

    /// What it is called in options, text and files.
    ///
    /// @return as in `isotonic`
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All of them.
    ///
    /// @return in the order they are shown
    public static List<Method> all() {
        return Arrays.asList(values());
    }
}
