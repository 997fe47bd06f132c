package org.recscope.analytics.comparison;

/// The values of two runs for the users that have both. Arrays are shared within the package and never changed.
final class Pair {
    private final int[] users;
    private final double[] baseline;
    private final double[] candidate;
    private final double[] differences;
    private final long leftOut;

    Pair(int[] users, double[] baseline, double[] candidate, long leftOut) {
        this.users = users;
        this.baseline = baseline;
        this.candidate = candidate;
        this.leftOut = leftOut;
        this.differences = new double[users.length];
        for (int i = 0; i < users.length; i++) {
            differences[i] = candidate[i] - baseline[i];
        }
    }

    int[] users() {
        return users;
    }

    double[] baseline() {
        return baseline;
    }

    double[] candidate() {
        return candidate;
    }

    double[] differences() {
        return differences;
    }

    long leftOut() {
        return leftOut;
    }
}
