package org.recscope.analytics.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.pooling.StratifiedMeans;
import org.recscope.analytics.statistics.pooling.StratifiedMeans.Stratum;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.PerUserMetric;

/// Per-user values of an evaluation, two runs at a time.
final class PairValues {
    private final Evaluation evaluation;

    PairValues(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /// Whether single users have values of a metric.
    boolean perUser(int metric) {
        return MetricCatalogue.get(evaluation.metrics().get(metric).family()) instanceof PerUserMetric;
    }

    /// A run's value for every user of the population, in the order of users.
    double[] column(int run, int metric, double sign) {
        CodeSet users = evaluation.population();
        double[] column = new double[users.count()];
        int at = 0;
        for (int u = users.next(0); u >= 0; u = users.next(u + 1)) {
            column[at++] = sign * evaluation.value(run, metric, u);
        }
        return column;
    }

    /// The values of both runs for those of some users that have both.
    Pair pair(int metric, int[] runs, CodeSet users) {
        CodeSet population = evaluation.population();
        int[] codes = new int[users.count()];
        double[] baseline = new double[codes.length];
        double[] candidate = new double[codes.length];
        int n = 0;
        int all = 0;
        for (int u = users.next(0); u >= 0; u = users.next(u + 1)) {
            double a = evaluation.value(runs[0], metric, u);
            double b = evaluation.value(runs[1], metric, u);
            all += population.contains(u) ? 1 : 0;
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                codes[n] = u;
                baseline[n] = a;
                candidate[n++] = b;
            }
        }
        return new Pair(Arrays.copyOf(codes, n), Arrays.copyOf(baseline, n), Arrays.copyOf(candidate, n), all - n);
    }

    /// Differences of a comparison over all users of the dataset; `NaN` for those that are not in it.
    double[] spread(Draft draft) {
        double[] spread = new double[evaluation.users()];
        Arrays.fill(spread, Double.NaN);
        int[] users = draft.pair().users();
        double[] differences = draft.pair().differences();
        for (int i = 0; i < users.length; i++) {
            spread[users[i]] = differences[i];
        }
        return spread;
    }

    MixShift mixShift(Contrast contrast, int metric, int[] runs, Attribute attribute) {
        int strata = attribute.values().size() + 1;
        List<Stratum> all = new ArrayList<>();
        double[][] moments = new double[2 * strata][3];
        CodeSet users = evaluation.population();
        for (int u = users.next(0); u >= 0; u = users.next(u + 1)) {
            int code = attribute.code(u);
            int stratum = code == Attribute.MISSING ? strata - 1 : code;
            for (int arm = 0; arm < 2; arm++) {
                add(moments[2 * stratum + arm], evaluation.value(runs[arm], metric, u));
            }
        }
        for (int s = 0; s < strata; s++) {
            Stratum stratum = new Stratum(sample(moments[2 * s]), sample(moments[2 * s + 1]));
            if (stratum.baseline().n() + stratum.candidate().n() > 0) {
                all.add(stratum);
            }
        }
        StratifiedMeans means = new StratifiedMeans(all);
        long opposite = all.stream()
                .filter(s -> s.shared() && s.difference() * means.crude() < 0)
                .count();
        return new MixShift(contrast, attribute.name(), means, opposite);
    }

    /// Count, mean, squares.
    private static void add(double[] moments, double value) {
        if (!Double.isNaN(value)) {
            moments[0]++;
            double delta = value - moments[1];
            moments[1] += delta / moments[0];
            moments[2] += delta * (value - moments[1]);
        }
    }

    private static Sample sample(double[] moments) {
        double n = moments[0];
        return new Sample(n, n == 0 ? Double.NaN : moments[1], n < 2 ? Double.NaN : moments[2] / (n - 1));
    }
}
