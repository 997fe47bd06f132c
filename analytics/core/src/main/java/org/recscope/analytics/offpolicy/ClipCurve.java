package org.recscope.analytics.offpolicy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.statistics.resampling.Mix;

/// Estimates against the level at which weights are cut off, all levels in one pass: rows fall between two levels, and
/// what is clipped at a level are the sums of all intervals above it. Errors are over users, put into at most 1,000
/// groups by a hash, and right to about 2 %.
public final class ClipCurve {
    private static final double[] LEVELS = {
        0.5, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 200, 500, 1000, 5000, 1e4, 1e5
    };
    private static final int GROUPS = 1000;

    /// Sums kept per group and interval: rows, Σ w r, Σ r, Σ w, Σ w e, Σ e, Σ direct; e = r − q.
    private static final int SUMS = 7;

    private final BanditLog log;
    private final double[] weights;
    private final Optional<RewardColumns> model;
    private final List<Double> levels;
    private final double[][] sums;
    private double squares;
    private double largest;

    private ClipCurve(BanditLog log, double[] weights, Optional<RewardColumns> model, List<Double> levels) {
        this.log = log;
        this.weights = weights;
        this.model = model;
        this.levels = levels;
        int groups = Math.max(1, Math.min(GROUPS, log.userCount()));
        sums = new double[groups][SUMS * (levels.size() + 1)];
        for (int row = 0; row < weights.length; row++) {
            add(row, groups);
        }
    }

    /// The curve over usual levels up to the largest weight.
    ///
    /// @param log rewards
    /// @param weights importance weights
    /// @param model a reward model, or none
    /// @return by rising level; the last one cuts nothing
    public static List<ClipPoint> of(BanditLog log, double[] weights, Optional<RewardColumns> model) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, weight);
        }
        List<Double> levels = new ArrayList<>();
        for (double level : LEVELS) {
            if (level < largest) {
                levels.add(level);
            }
        }
        levels.add(Double.POSITIVE_INFINITY);
        return of(log, weights, model, levels);
    }

    /// The curve over given levels.
    ///
    /// @param log rewards
    /// @param weights importance weights
    /// @param model a reward model, or none
    /// @param levels ascending
    /// @return one point a level
    public static List<ClipPoint> of(
            BanditLog log, double[] weights, Optional<RewardColumns> model, List<Double> levels) {
        ClipCurve curve = new ClipCurve(log, weights, model, levels);
        List<ClipPoint> points = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            points.add(curve.point(level));
        }
        return points;
    }

    private void add(int row, int groups) {
        double weight = weights[row];
        double reward = log.reward(row);
        double residual = model.isPresent() ? reward - model.get().chosen(row) : reward;
        int user = log.user(row);
        int interval = 0;
        while (interval < levels.size() && weight > levels.get(interval)) {
            interval++;
        }
        double[] its = sums[groups < GROUPS ? user : Mix.part(user, 0, groups)];
        int at = SUMS * interval;
        its[at]++;
        its[at + 1] += weight * reward;
        its[at + 2] += reward;
        its[at + 3] += weight;
        its[at + 4] += weight * residual;
        its[at + 5] += residual;
        its[at + 6] += model.isPresent() ? model.get().direct(row) : 0;
        squares += weight * weight;
        largest = Math.max(largest, weight);
    }

    private ClipPoint point(int level) {
        double most = levels.get(level);
        ClusterSums plain = new ClusterSums();
        ClusterSums robust = new ClusterSums();
        double rows = 0;
        double clipped = 0;
        double weight = 0;
        double kept = 0;
        double bias = 0;
        for (double[] group : sums) {
            double[] below = added(group, 0, level + 1);
            double[] above = added(group, level + 1, levels.size() + 1);
            double cut = Double.isInfinite(most) ? 0 : most;
            double n = below[0] + above[0];
            if (n == 0) {
                continue;
            }
            plain.add(n, 0, below[1] + cut * above[2], n);
            robust.add(n, below[6] + above[6], below[4] + cut * above[5], n);
            rows += n;
            clipped += above[0];
            weight += below[3] + above[3];
            kept += below[3] + cut * above[0];
            bias += above[4] - cut * above[5];
        }
        double logarithm = Math.log(2 / 0.05);
        double size = Math.abs(bias / rows);
        return new ClipPoint(
                most,
                plain.estimate(),
                plain.error(false),
                plain.estimate() * rows / kept,
                model.isPresent() ? robust.estimate() : Double.NaN,
                model.isPresent() ? robust.error(false) : Double.NaN,
                size,
                size + Math.sqrt(2 * squares / rows * logarithm / rows) + 2 * largest * logarithm / (3 * rows),
                clipped / rows,
                kept / weight);
    }

    private static double[] added(double[] group, int from, int to) {
        double[] added = new double[SUMS];
        for (int interval = from; interval < to; interval++) {
            for (int i = 0; i < SUMS; i++) {
                added[i] += group[SUMS * interval + i];
            }
        }
        return added;
    }
}
