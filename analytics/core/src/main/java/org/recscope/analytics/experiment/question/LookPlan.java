package org.recscope.analytics.experiment.question;

import java.util.List;
import org.recscope.analytics.experiment.sequential.Spending;

/// Looks that were planned before the experiment began.
///
/// @param units of all arms when it is over, above 0; `NaN` when what the log has is all there will be
/// @param shares of those units at which it is looked at, rising, in (0, 1\]; empty for every day
/// @param power φ of the spending function α tᵠ, above 0; `NaN` for O'Brien and Fleming's
public record LookPlan(double units, List<Double> shares, double power) {
    /// Every day, spending as O'Brien and Fleming do, until what the log has.
    public static final LookPlan OBRIEN_FLEMING = new LookPlan(Double.NaN, List.of(), Double.NaN);

    /// Copies the shares and checks the ranges.
    public LookPlan {
        shares = List.copyOf(shares);
        if (units <= 0 || power <= 0) {
            throw new IllegalArgumentException(
                    "planned units and the power of spending must be above 0, were " + units + " and " + power);
        }
        double last = 0;
        for (double share : shares) {
            if (!(share > last && share <= 1)) {
                throw new IllegalArgumentException(
                        "looks are shares of the planned units, rising, above 0 and at most 1, were " + shares);
            }
            last = share;
        }
    }

    /// Looks at equal distances.
    ///
    /// @param count how many, at least 1
    /// @return the same with looks at 1 / count, 2 / count, … 1
    public LookPlan evenly(int count) {
        List<Double> even = java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(look -> look / (double) count)
                .toList();
        return new LookPlan(units, even, power);
    }

    /// How alpha is spent.
    ///
    /// @return the spending function
    public Spending spending() {
        return Double.isNaN(power) ? Spending.obrienFleming() : Spending.power(power);
    }
}
