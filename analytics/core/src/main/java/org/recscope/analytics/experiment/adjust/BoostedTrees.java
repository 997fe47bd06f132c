package org.recscope.analytics.experiment.adjust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.regression.RegressionTree;

/// Gradient boosting with squared loss over Smile's regression trees: each tree learns what the ones before it leave,
/// and counts in part. No chance is involved.
///
/// Source: Friedman 2001, doi:10.1214/aos/1013203451.
final class BoostedTrees {
    private static final int TREES = 30;
    private static final double SHARE = 0.2;
    private static final int DEEPEST = 4;
    private static final int SMALLEST_LEAF = 40;
    private static final String LEFT = "left";

    private final double mean;
    private final List<RegressionTree> trees;

    private BoostedTrees(double mean, List<RegressionTree> trees) {
        this.mean = mean;
        this.trees = trees;
    }

    /// Learns.
    ///
    /// @param outcome one a unit
    /// @param features one array a feature
    /// @param units that teach, at least one
    static BoostedTrees fit(double[] outcome, double[][] features, int[] units) {
        double mean =
                Arrays.stream(units).mapToDouble(u -> outcome[u]).average().orElse(0);
        double[] left = Arrays.stream(units).mapToDouble(u -> outcome[u] - mean).toArray();
        DataFrame known = frame(features, units, null);
        List<RegressionTree> trees = new ArrayList<>();
        for (int round = 0; round < TREES && units.length > 2 * SMALLEST_LEAF; round++) {
            RegressionTree tree = RegressionTree.fit(
                    Formula.lhs(LEFT),
                    frame(features, units, left),
                    new RegressionTree.Options(DEEPEST, 1 << DEEPEST, SMALLEST_LEAF));
            trees.add(tree);
            double[] learned = tree.predict(known);
            for (int i = 0; i < left.length; i++) {
                left[i] -= SHARE * learned[i];
            }
        }
        return new BoostedTrees(mean, trees);
    }

    /// Foretells units.
    double[] at(double[][] features, int[] units) {
        double[] values = new double[units.length];
        Arrays.fill(values, mean);
        DataFrame known = frame(features, units, null);
        for (RegressionTree tree : trees) {
            double[] more = tree.predict(known);
            for (int i = 0; i < values.length; i++) {
                values[i] += SHARE * more[i];
            }
        }
        return values;
    }

    private static DataFrame frame(
            double[][] features, int[] units, double @org.jspecify.annotations.Nullable [] left) {
        int k = features.length;
        double[][] rows = new double[units.length][left == null ? k : k + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < k; j++) {
                rows[i][j] = features[j][units[i]];
            }
            if (left != null) {
                rows[i][k] = left[i];
            }
        }
        String[] names = IntStream.range(0, rows[0].length)
                .mapToObj(j -> j < k ? "x" + j : LEFT)
                .toArray(String[]::new);
        return DataFrame.of(rows, names);
    }
}
