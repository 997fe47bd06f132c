package org.recscope.analytics.statistics.hypothesis;

import org.recscope.analytics.statistics.distribution.ChiSquared;
import org.recscope.analytics.statistics.distribution.FisherF;
import org.recscope.analytics.statistics.distribution.StudentizedRange;

/// Several runs over the same users: do they differ at all (Friedman, and Iman and Davenport's F), and which pairs
/// (Nemenyi, all pairs at once)? Each user ranks the runs, the largest value first; users without a value for every run
/// do not count.
///
/// Sources: Friedman 1937, doi:10.1080/01621459.1937.10503522; Iman & Davenport 1980, doi:10.1080/03610928008827904;
/// Nemenyi 1963; Demšar 2006, Statistical comparisons of classifiers over multiple data sets.
public final class Friedman {
    private final int runs;
    private final int users;
    private final double[] meanRanks;
    private final double tieSum;

    /// Ranks the runs of every user.
    ///
    /// @param columns one a run, one value a user, all of one length
    public Friedman(double[][] columns) {
        runs = columns.length;
        meanRanks = new double[runs];
        double ties = 0;
        int counted = 0;
        double[] row = new double[runs];
        int length = runs == 0 ? 0 : columns[0].length;
        for (int user = 0; user < length; user++) {
            if (fill(row, columns, user)) {
                Ranks ranks = Ranks.of(row);
                for (int run = 0; run < runs; run++) {
                    meanRanks[run] += ranks.get(run);
                }
                ties += ranks.tieSum();
                counted++;
            }
        }
        users = counted;
        tieSum = ties;
        for (int run = 0; run < runs; run++) {
            meanRanks[run] /= users;
        }
    }

    /// Negated, so that the largest value has rank 1.
    private static boolean fill(double[] row, double[][] columns, int user) {
        for (int run = 0; run < row.length; run++) {
            row[run] = -columns[run][user];
            if (Double.isNaN(row[run])) {
                return false;
            }
        }
        return true;
    }

    /// The users that count.
    public int users() {
        return users;
    }

    /// The mean rank of a run.
    ///
    /// @param run its place
    /// @return in \[1, runs\]; lower is better
    public double meanRank(int run) {
        return meanRanks[run];
    }

    /// Friedman's χ², corrected for ties.
    public TestResult test() {
        double chi = statistic();
        return new TestResult(chi, ChiSquared.sf(chi, runs - 1.0));
    }

    /// Iman and Davenport's F: less conservative than the χ².
    public TestResult imanDavenport() {
        double chi = statistic();
        double f = (users - 1) * chi / (users * (runs - 1.0) - chi);
        return new TestResult(f, FisherF.sf(f, runs - 1.0, (runs - 1.0) * (users - 1)));
    }

    private double statistic() {
        double k = runs;
        double squares = 0;
        for (double rank : meanRanks) {
            squares += (rank - (k + 1) / 2) * (rank - (k + 1) / 2);
        }
        double correction = 1 - tieSum / (users * k * (k * k - 1));
        return 12 * users / (k * (k + 1)) * squares / correction;
    }

    /// Nemenyi's test of one pair, corrected for all pairs.
    ///
    /// @param a place of one run
    /// @param b place of the other
    /// @return statistic: the distance of mean ranks
    public TestResult nemenyi(int a, int b) {
        double distance = Math.abs(meanRanks[a] - meanRanks[b]);
        double q = distance / rankError() * Math.sqrt(2);
        return new TestResult(distance, StudentizedRange.sf(q, runs, Double.POSITIVE_INFINITY));
    }

    /// Mean ranks at least this far apart differ.
    ///
    /// @param alpha such as 0.05
    public double criticalDistance(double alpha) {
        return StudentizedRange.upperQuantile(alpha, runs, Double.POSITIVE_INFINITY) / Math.sqrt(2) * rankError();
    }

    private double rankError() {
        return Math.sqrt(runs * (runs + 1.0) / (6.0 * users));
    }
}
