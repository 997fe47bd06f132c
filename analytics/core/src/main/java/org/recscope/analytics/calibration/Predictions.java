package org.recscope.analytics.calibration;

import java.util.Arrays;

/// Scores that claim to be the probability of a label, with the labels that came, in the order of their rows.
public final class Predictions {
    private final double[] scores;

    /// 1 where it happened, else 0; one a row.
    private final byte[] labels;

    /// Who each row belongs to, from 0; rows of one user are not independent of each other.
    private final int[] users;

    private final int userCount;

    private Predictions(double[] scores, byte[] labels, int[] users, int userCount) {
        this.scores = scores;
        this.labels = labels;
        this.users = users;
        this.userCount = userCount;
    }

    /// Predictions whose rows are independent of each other.
    ///
    /// @param scores probabilities, one a row; taken over, not copied
    /// @param labels 0 or 1, one a row; taken over, not copied
    /// @return the predictions
    public static Predictions of(double[] scores, byte[] labels) {
        int[] rows = new int[scores.length];
        Arrays.setAll(rows, row -> row);
        return of(scores, labels, rows, scores.length);
    }

    /// Predictions of users who have several rows.
    ///
    /// @param scores probabilities, one a row; taken over, not copied
    /// @param labels 0 or 1, one a row; taken over, not copied
    /// @param users who each row belongs to, from 0 to `userCount` − 1; taken over, not copied
    /// @param userCount how many users there are at most
    /// @return the predictions
    /// @throws IllegalArgumentException when lengths differ, a score is outside \[0, 1\] or a label is not 0 or 1
    public static Predictions of(double[] scores, byte[] labels, int[] users, int userCount) {
        if (labels.length != scores.length || users.length != scores.length) {
            throw new IllegalArgumentException("scores, labels and users must be as many, were " + scores.length + ", "
                    + labels.length + " and " + users.length);
        }
        for (int row = 0; row < scores.length; row++) {
            if (!(scores[row] >= 0 && scores[row] <= 1)) {
                throw new IllegalArgumentException("a score must be in [0, 1], was " + scores[row]);
            }
            if ((labels[row] & ~1) != 0) {
                throw new IllegalArgumentException("a label must be 0 or 1, was " + labels[row]);
            }
        }
        return new Predictions(scores, labels, users, userCount);
    }

    /// Some of the rows.
    ///
    /// @param rows which, in the order they shall have
    /// @return predictions of the users who have any of the rows, numbered anew
    public Predictions rows(int[] rows) {
        int[] newNumber = new int[userCount];
        int found = 0;
        double[] theirScores = new double[rows.length];
        byte[] theirLabels = new byte[rows.length];
        int[] theirUsers = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            theirScores[i] = scores[rows[i]];
            theirLabels[i] = labels[rows[i]];
            int user = users[rows[i]];
            if (newNumber[user] == 0) {
                newNumber[user] = ++found;
            }
            theirUsers[i] = newNumber[user] - 1;
        }
        return new Predictions(theirScores, theirLabels, theirUsers, found);
    }

    /// The same rows with other scores.
    ///
    /// @param changed probabilities, one a row; taken over, not copied
    /// @return predictions with the same labels and users
    public Predictions withScores(double[] changed) {
        return of(changed, labels, users, userCount);
    }

    /// How many rows.
    ///
    /// @return zero or more
    public int size() {
        return scores.length;
    }

    /// The score of a row.
    ///
    /// @param row from 0
    /// @return a probability
    public double score(int row) {
        return scores[row];
    }

    /// The label of a row.
    ///
    /// @param row from 0
    /// @return 0 or 1
    public int label(int row) {
        return labels[row];
    }

    /// Who a row belongs to.
    ///
    /// @param row from 0
    /// @return a user, from 0 to {@link #userCount} − 1
    public int user(int row) {
        return users[row];
    }

    /// How many users there are at most.
    ///
    /// @return above every {@link #user}
    public int userCount() {
        return userCount;
    }
}
