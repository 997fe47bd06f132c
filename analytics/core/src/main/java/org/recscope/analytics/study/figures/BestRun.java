package org.recscope.analytics.study.figures;

import java.util.OptionalInt;

/// Which run is best by the metric looked at.
public final class BestRun {
    private BestRun() {}

    /// The run with the best mean; the first of equals.
    ///
    /// @param lens what is looked at
    /// @return index of a run; empty where no run has a value, or neither way is better
    public static OptionalInt of(Lens lens) {
        int sign = MetricWords.sign(lens.metric());
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int run = 0; run < lens.runs().size(); run++) {
            double rating = sign * lens.summary(run, lens.index()).mean();
            if (rating > highest) {
                highest = rating;
                best = run;
            }
        }
        return best < 0 || sign == 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
