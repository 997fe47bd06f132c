package org.recscope.kernel.metric.popularity;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;

/// How many users had each item in their history, how many users have a history at all, and how many interactions there
/// are.
final class Popularity {
    /// What an item does that nobody had.
    static final Parameter COLD = Parameter.choice(
            "cold", "an item nobody had: counts as if one user had it, or is dropped", "one", "dropped");

    private static final double LN2 = Math.log(2);

    private final int[] users;
    private final int readers;
    private final int interactions;

    Popularity(Inputs inputs) {
        Interactions history = inputs.history();
        users = new int[inputs.items()];
        int withHistory = 0;
        for (int u = 0; u < history.users(); u++) {
            withHistory += history.count(u) > 0 ? 1 : 0;
        }
        for (int s = 0; s < history.rows(); s++) {
            users[history.item(s)]++;
        }
        readers = withHistory;
        interactions = history.rows();
    }

    /// How many users had an item.
    int users(int item) {
        return users[item];
    }

    /// How many users have a history.
    int readers() {
        return readers;
    }

    /// How many users had how many items, together.
    int interactions() {
        return interactions;
    }

    /// How many users had the most popular item.
    int highest() {
        return Arrays.stream(users).max().orElse(0);
    }

    /// One a history user of the item.
    double[] counts() {
        return numbers(item -> users[item]);
    }

    /// −log₂(users of the item / of): the less known, the more bits; `NaN` for an item nobody had where cold ones are
    /// dropped.
    double[] surprise(int of, boolean dropCold) {
        return numbers(item -> users[item] == 0 && dropCold
                ? Double.NaN
                : Math.log((double) Math.max(1, of) / Math.max(1, users[item])) / LN2);
    }

    double[] numbers(IntToDoubleFunction of) {
        double[] numbers = new double[users.length];
        Arrays.setAll(numbers, of);
        return numbers;
    }
}
