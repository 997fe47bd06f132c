package org.recscope.kernel.metric.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.PopulationQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// The geometric mean over users of a metric with a value a user: exp(Σ ln max(value, floor) / users). It rewards doing
/// less badly for those served worst: from 0.01 to 0.02 counts as much as from 0.4 to 0.8.
///
/// - Users without a value are left out. A value below `floor` counts as that; without it one 0 would make all 0.
/// - Range: that of the metric, from `floor` up; higher is better. Nobody with a value: undefined.
/// - Source: Robertson 2006, On GMAP, doi:10.1145/1183614.1183630; trec_eval's `gm_map` and `gm_bpref`.
public final class GeometricMean extends PopulationQuestion {
    private static final Parameter METRIC =
            Parameter.text("metric", "a metric with a value a user, without cut-off and parameters", "ap");
    private static final Parameter FLOOR = Parameter.number("floor", "the least value that counts", 0.00001, 1e-12, 1);

    private final Function<String, Optional<Metric>> catalogue;

    /// The metric.
    ///
    /// @param catalogue the metric of a family
    public GeometricMean(Function<String, Optional<Metric>> catalogue) {
        super(
                new Description(
                        "geometric-mean",
                        "Geometric mean",
                        "How well are users served, those served worst counting most?",
                        Direction.HIGHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "exp(Σ ln max(value of a metric, floor) / users)",
                        "",
                        "Robertson 2006, doi:10.1145/1183614.1183630"),
                Set.of(),
                METRIC,
                FLOOR);
        this.catalogue = catalogue;
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return catalogue
                .apply(chosen.text(METRIC))
                .filter(PerUserMetric.class::isInstance)
                .map(inner -> inner.missing(inputs, Parameters.NONE))
                .orElse(List.of("a metric with a value a user instead of '" + chosen.text(METRIC) + "'"));
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        PerUserMetric metric =
                (PerUserMetric) catalogue.apply(parameters.text(METRIC)).orElseThrow();
        Supplier<Scorer> scorers = metric.scorers(cutoffs, inputs, Parameters.NONE);
        return () -> new Logarithms(cutoffs.length, scorers.get(), parameters.number(FLOOR));
    }

    /// Sums: for each cut-off the users with a value, and the sum of its logarithms.
    private static final class Logarithms implements Gatherer {
        private final Scorer scorer;
        private final double floor;
        private final double[] values;

        Logarithms(int cutoffs, Scorer scorer, double floor) {
            this.scorer = scorer;
            this.floor = floor;
            this.values = new double[cutoffs];
        }

        @Override
        public int size() {
            return 2 * values.length;
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            scorer.score(user, values);
            for (int c = 0; c < values.length; c++) {
                if (!Double.isNaN(values[c])) {
                    sums[2 * c]++;
                    sums[2 * c + 1] += Math.log(Math.max(floor, values[c]));
                }
            }
        }

        @Override
        public void read(double[] sums, double[] into) {
            for (int c = 0; c < values.length; c++) {
                into[c] = sums[2 * c] < 1 ? Double.NaN : Math.exp(sums[2 * c + 1] / sums[2 * c]);
            }
        }
    }
}
