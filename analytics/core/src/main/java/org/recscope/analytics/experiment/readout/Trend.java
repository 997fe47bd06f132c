package org.recscope.analytics.experiment.readout;

import java.util.List;
import org.recscope.analytics.statistics.distribution.Normal;

/// Whether an effect changes with the days since a unit was first seen: weighted least squares of the effect on days.
///
/// @param slope change of the absolute effect from one day to the next
/// @param p of no slope; `NaN` with fewer than two days
record Trend(double slope, double p) {
    static Trend of(List<Series.Point> points) {
        double weights = 0;
        double days = 0;
        double effects = 0;
        for (Series.Point point : points) {
            double weight = weight(point);
            weights += weight;
            days += weight * point.day();
            effects += weight == 0 ? 0 : weight * point.absolute().estimate();
        }
        double squares = 0;
        double products = 0;
        for (Series.Point point : points) {
            double weight = weight(point);
            double apart = point.day() - days / weights;
            squares += weight * apart * apart;
            products += weight == 0 ? 0 : weight * apart * (point.absolute().estimate() - effects / weights);
        }
        if (!(squares > 0)) {
            return new Trend(Double.NaN, Double.NaN);
        }
        double slope = products / squares;
        return new Trend(slope, Normal.twoSided(slope * Math.sqrt(squares)));
    }

    private static double weight(Series.Point point) {
        double error = point.absolute().error();
        return error > 0 ? 1 / (error * error) : 0;
    }
}
