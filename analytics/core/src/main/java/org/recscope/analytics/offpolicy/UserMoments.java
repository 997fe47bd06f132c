package org.recscope.analytics.offpolicy;

import java.util.List;

/// Sums over users of what estimators are made of, and of products of two: once of what all estimators share (rows n,
/// model sums b, weights w), and of each estimator what has its weighted rewards u in it. {@link ClusterSums} are read
/// from them.
final class UserMoments {
    private static final int EACH = 5;

    private long users;

    /// n, b, w; then n n, n b, n w, b b, b w, w w.
    private final double[] shared = new double[9];

    /// Per estimator u, u n, u b, u w, u u.
    private final double[] own;

    UserMoments(int estimators) {
        own = new double[EACH * estimators];
    }

    void add(Stretch stretch) {
        users += stretch.users();
        for (int i = 0; i < stretch.users(); i++) {
            double n = stretch.rows[i];
            double b = stretch.direct[i];
            double w = stretch.weight[i];
            shared[0] += n;
            shared[1] += b;
            shared[2] += w;
            shared[3] += n * n;
            shared[4] += n * b;
            shared[5] += n * w;
            shared[6] += b * b;
            shared[7] += b * w;
            shared[8] += w * w;
        }
    }

    void add(Stretch stretch, int estimator) {
        double sum = 0;
        double rows = 0;
        double direct = 0;
        double weight = 0;
        double squares = 0;
        for (int i = 0; i < stretch.users(); i++) {
            double u = stretch.weighted[i];
            sum += u;
            rows += u * stretch.rows[i];
            direct += u * stretch.direct[i];
            weight += u * stretch.weight[i];
            squares += u * u;
        }
        int at = EACH * estimator;
        own[at] += sum;
        own[at + 1] += rows;
        own[at + 2] += direct;
        own[at + 3] += weight;
        own[at + 4] += squares;
    }

    /// Law: merging in a fixed order gives the same bits on any number of threads.
    void merge(UserMoments other) {
        users += other.users;
        for (int i = 0; i < shared.length; i++) {
            shared[i] += other.shared[i];
        }
        for (int i = 0; i < own.length; i++) {
            own[i] += other.own[i];
        }
    }

    /// The sums of an estimator: without a model b is 0, without normalisation v is n.
    ClusterSums sums(List<Estimator> estimators, int which) {
        int at = EACH * which;
        boolean model = estimators.get(which).model();
        boolean normalised = estimators.get(which).normalised();
        double[] sums = {shared[0], model ? shared[1] : 0, own[at], normalised ? shared[2] : shared[0]};
        double[][] products = {
            {shared[3], model ? shared[4] : 0, own[at + 1], normalised ? shared[5] : shared[3]},
            {0, model ? shared[6] : 0, model ? own[at + 2] : 0, model ? normalised ? shared[7] : shared[4] : 0},
            {0, 0, own[at + 4], normalised ? own[at + 3] : own[at + 1]},
            {0, 0, 0, normalised ? shared[8] : shared[3]}
        };
        return new ClusterSums(users, sums, products);
    }
}
