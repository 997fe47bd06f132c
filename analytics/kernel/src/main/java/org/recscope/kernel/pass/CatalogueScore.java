package org.recscope.kernel.pass;

/// A catalogue-wide metric of one run and one set of users.
public final class CatalogueScore {
    private final double value;
    private final double[] withoutGroup;
    private final int listed;
    private final int unlisted;

    CatalogueScore(double value, double[] withoutGroup, int listed, int unlisted) {
        this.value = value;
        this.withoutGroup = withoutGroup;
        this.listed = listed;
        this.unlisted = unlisted;
    }

    /// One a column, from values by column over a set of users, and without each group of them.
    static CatalogueScore[] of(double[] values, double[][] withoutGroup, int listed, int users) {
        CatalogueScore[] scores = new CatalogueScore[values.length];
        for (int column = 0; column < scores.length; column++) {
            double[] replicates = new double[withoutGroup.length];
            for (int g = 0; g < replicates.length; g++) {
                replicates[g] = withoutGroup[g][column];
            }
            scores[column] = new CatalogueScore(values[column], replicates, listed, users - listed);
        }
        return scores;
    }

    /// The value over all users of the set.
    ///
    /// @return `NaN` when undefined
    public double value() {
        return value;
    }

    /// The value when one group of users is left out, for each group that has users in the set.
    ///
    /// @return a copy, in the order of groups; at most {@value UserGroups#COUNT}
    public double[] withoutGroup() {
        return withoutGroup.clone();
    }

    /// How many users of the set have a list.
    ///
    /// @return those the value is made of
    public int listed() {
        return listed;
    }

    /// How many users of the set have none.
    ///
    /// @return those the value knows nothing of
    public int unlisted() {
        return unlisted;
    }
}
