package org.recscope.analytics.loading;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.recscope.kernel.data.Interactions;

/// How grades become relevance: with a threshold a grade below it counts 0 and another counts 1, or itself when gains
/// are
/// graded; without one a grade counts itself, and 0 when it is negative.
///
/// @param relevantFrom the threshold
/// @param graded whether grades at or above the threshold count themselves
record Grades(OptionalDouble relevantFrom, boolean graded) {
    /// For rows without grades.
    static final Grades NONE = new Grades(OptionalDouble.empty(), true);

    float gain(double grade) {
        if (relevantFrom.isPresent() && grade < relevantFrom.getAsDouble()) {
            return 0;
        }
        return relevantFrom.isPresent() && !graded ? 1 : (float) Math.max(0, grade);
    }

    /// Rows by user, those of grade 0 included, so that a user without anything relevant is still there.
    Interactions interactions(PairStore rows, int users) {
        PairJoin join = new PairJoin(rows, users);
        rows.parts(users, (first, end, part) -> join.add(first, part(part, end - first)));
        return join.end();
    }

    private Interactions part(PairRows rows, int users) {
        int[] userOf = new int[rows.rows()];
        for (int s = 0; s < rows.stretches(); s++) {
            Arrays.fill(userOf, rows.from(s), rows.to(s), rows.user(s));
        }
        int[] items = Arrays.copyOf(rows.items(), rows.rows());
        double[] numbers = rows.numbers();
        float[] gains = new float[numbers == null ? 0 : rows.rows()];
        for (int row = 0; numbers != null && row < gains.length; row++) {
            gains[row] = gain(numbers[row]);
        }
        return Interactions.ofPairs(users, userOf, items, gains);
    }
}
