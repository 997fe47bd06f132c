package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.data.Interactions;

/// How many users had each item in their history, and how many users have a history at all.
final class Popularity {
    private final int[] users;
    private final int readers;

    Popularity(Interactions history, int items) {
        users = new int[items];
        int withHistory = 0;
        for (int u = 0; u < history.users(); u++) {
            withHistory += history.count(u) > 0 ? 1 : 0;
        }
        for (int s = 0; s < history.rows(); s++) {
            users[history.item(s)]++;
        }
        readers = withHistory;
    }

    /// One a history user of the item.
    double[] counts() {
        double[] counts = new double[users.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = users[i];
        }
        return counts;
    }

    /// −log₂ of the share of users who had the item; an item nobody had counts as one that one user had.
    double[] surprise() {
        double[] bits = new double[users.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Math.log((double) Math.max(1, readers) / Math.max(1, users[i])) / Math.log(2);
        }
        return bits;
    }
}
