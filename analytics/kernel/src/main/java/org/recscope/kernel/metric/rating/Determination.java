package org.recscope.kernel.metric.rating;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Coefficient of determination of predicted ratings: R² = 1 − Σ (score − grade)² / Σ (grade − mean grade)².
///
/// - `bias=free` takes the mean error out first: the explained variance, 1 − var(score − grade) / var(grade).
/// - Over the pairs of user and item that both list and truth have; fewer than two, or equal grades: undefined.
/// - Range: (−∞, 1\], 0 is as good as the mean, higher is better.
/// - Source: Draper & Smith 1998, Applied Regression Analysis, section 1.3.
public final class Determination extends PerUserQuestion {
    private static final Parameter BIAS =
            Parameter.choice("bias", "a mean error counts, or is taken out first", "counts", "free");

    private static final Description DESCRIPTION = new Description(
            "r2",
            "R²",
            "How much of the differences between ratings is predicted?",
            Direction.HIGHER,
            Double.NEGATIVE_INFINITY,
            1,
            "1 − Σ (score − grade)² / Σ (grade − mean grade)² over the pairs that list and truth have",
            "",
            "Draper & Smith 1998, Applied Regression Analysis");

    /// The metric.
    public Determination() {
        super(DESCRIPTION, Set.of(Need.TRUTH, Need.SCORES), BIAS);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        boolean free = parameters.is(BIAS, "free");
        return () -> new Variances(cutoffs, inputs.truth(), free);
    }

    private static final class Variances implements Scorer {
        private final int[] cutoffs;
        private final Interactions truth;
        private final boolean free;

        Variances(int[] cutoffs, Interactions truth, boolean free) {
            this.cutoffs = cutoffs;
            this.truth = truth;
            this.free = free;
        }

        @Override
        public void score(UserCursor user, double[] values) {
            for (int c = 0; c < cutoffs.length; c++) {
                values[c] = value(user, Math.min(cutoffs[c], user.length()));
            }
        }

        /// Welford's sums, so that nothing cancels.
        private double value(UserCursor user, int length) {
            int n = 0;
            double grades = 0;
            double spread = 0;
            double errors = 0;
            double unrest = 0;
            double squares = 0;
            for (int slot = user.from(); slot < user.from() + length; slot++) {
                int told = truth.find(user.user(), user.lists().item(slot));
                if (told >= 0) {
                    n++;
                    double grade = truth.grade(told);
                    double error = grade - user.lists().score(slot);
                    double step = grade - grades;
                    grades += step / n;
                    spread += step * (grade - grades);
                    double move = error - errors;
                    errors += move / n;
                    unrest += move * (error - errors);
                    squares += error * error;
                }
            }
            return n < 2 || spread == 0 ? Double.NaN : 1 - (free ? unrest : squares) / spread;
        }
    }
}
