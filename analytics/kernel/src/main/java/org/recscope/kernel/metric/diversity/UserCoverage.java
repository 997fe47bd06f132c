package org.recscope.kernel.metric.diversity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// User coverage: 1 for a user with a list of at least `least` items, else 0; its mean is the share of users served.
/// With a cut-off, items of the first `k` ranks count.
///
/// - Range: \[0, 1\], higher is better; always defined.
/// - Source: Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761 (user space coverage: Gunawardana &
///   Shani 2015, doi:10.1007/978-1-4899-7637-6_8).
public final class UserCoverage extends PerUserQuestion {
    private static final Parameter LEAST =
            Parameter.whole("least", "how many items make a list", 1, 1, Integer.MAX_VALUE);

    /// The metric.
    public UserCoverage() {
        super(
                new Description(
                        "user-coverage",
                        "User coverage",
                        "Is the user recommended anything?",
                        Direction.HIGHER,
                        0,
                        1,
                        "1 when the first k ranks hold an item, else 0",
                        "",
                        "Gunawardana & Shani 2015, doi:10.1007/978-1-4899-7637-6_8"),
                Set.of(),
                LEAST);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        double least = parameters.number(LEAST);
        return () -> (user, values) -> {
            for (int c = 0; c < cutoffs.length; c++) {
                values[c] = Math.min(cutoffs[c], user.length()) >= least ? 1 : 0;
            }
        };
    }
}
