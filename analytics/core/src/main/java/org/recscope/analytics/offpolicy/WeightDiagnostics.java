package org.recscope.analytics.offpolicy;

import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.statistics.Quantile;

/// What the importance weights say of an estimate before it is read.
///
/// @param rows how many rows
/// @param effective Kish's effective sample size (Σw)² / Σw²: as many rows of equal weight would know as much
/// @param mean the mean weight; 1 is expected where everything the policy does was logged and propensities are right
/// @param meanZ how many standard errors the mean is from 1, users as units; beyond 3 the propensities cannot be right
/// @param largest the largest weight
/// @param largestShare its share of all weight
/// @param p99 the weight that 1 % of the rows exceed
/// @param unused rows of weight 0: the policy would never do what was done
/// @param least the smallest propensity
/// @param floor the propensity at or below which rows are counted
/// @param underFloor rows with such a propensity
/// @param histogram rows by the logarithm of their weight
public record WeightDiagnostics(
        long rows,
        double effective,
        double mean,
        double meanZ,
        double largest,
        double largestShare,
        double p99,
        long unused,
        double least,
        double floor,
        long underFloor,
        List<WeightBin> histogram) {
    /// The propensity that is looked at twice.
    public static final double FLOOR = 1e-4;

    private static final int PER_DECADE = 4;
    private static final int LOWEST = -5;
    private static final int HIGHEST = 6;

    /// Copies the list.
    public WeightDiagnostics {
        histogram = List.copyOf(histogram);
    }

    /// Rows whose weights lie between two.
    ///
    /// @param from least weight
    /// @param to the weight where the next bin begins
    /// @param rows how many
    public record WeightBin(double from, double to, long rows) {}

    /// Diagnoses weights.
    ///
    /// @param log propensities and users
    /// @param weights importance weights, one a row
    /// @param floor the propensity at or below which rows are counted
    /// @return what they say
    public static WeightDiagnostics of(BanditLog log, double[] weights, double floor) {
        double sum = 0;
        double squares = 0;
        double largest = 0;
        double least = Double.NaN;
        long unused = 0;
        long under = 0;
        for (int row = 0; row < weights.length; row++) {
            double weight = weights[row];
            sum += weight;
            squares += weight * weight;
            largest = Math.max(largest, weight);
            unused += weight == 0 ? 1 : 0;
            double propensity = log.propensity(row);
            least = propensity >= least ? least : propensity;
            under += propensity <= floor ? 1 : 0;
        }
        double mean = sum / weights.length;
        return new WeightDiagnostics(
                weights.length,
                sum * sum / squares,
                mean,
                (mean - 1) / error(log, weights, mean),
                largest,
                largest / sum,
                Quantile.among(weights, 0.99),
                unused,
                least,
                floor,
                under,
                histogram(weights));
    }

    private static double error(BanditLog log, double[] weights, double mean) {
        UserOrder order = UserOrder.of(log);
        double squares = 0;
        for (int user = 0; user < order.users(); user++) {
            double sum = 0;
            for (int at = order.from(user); at < order.to(user); at++) {
                sum += weights[order.row(at)] - mean;
            }
            squares += sum * sum;
        }
        return Math.sqrt(squares * order.users() / (order.users() - 1.0)) / weights.length;
    }

    /// Four bins a decade from 1e-5 to 1e6, the outermost with what lies beyond; weights of 0 are not in it.
    private static List<WeightBin> histogram(double[] weights) {
        double[] edges = IntStream.rangeClosed(LOWEST * PER_DECADE, HIGHEST * PER_DECADE)
                .mapToDouble(bin -> Math.pow(10, (double) bin / PER_DECADE))
                .toArray();
        long[] counts = new long[edges.length - 1];
        for (double weight : weights) {
            if (weight > 0) {
                counts[bin(edges, weight)]++;
            }
        }
        return IntStream.range(0, counts.length)
                .mapToObj(bin -> new WeightBin(edges[bin], edges[bin + 1], counts[bin]))
                .toList();
    }

    /// The bin whose lower edge is the last not above a weight.
    private static int bin(double[] edges, double weight) {
        int low = 0;
        int high = edges.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (edges[middle] <= weight) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The effective sample size as a share of the rows.
    ///
    /// @return in (0, 1\]
    public double effectiveShare() {
        return effective / rows;
    }
}
