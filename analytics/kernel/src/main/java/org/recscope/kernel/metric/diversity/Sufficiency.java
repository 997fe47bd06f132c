package org.recscope.kernel.metric.diversity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Sufficiency: min(k, length of the list) / k: how much of the places was filled. With `strict=yes` 1 for a full list
/// and 0 for any other.
///
/// - Range: \[0, 1\], higher is better. Without a cut-off every list that is not empty suffices. Always defined.
/// - Source: a share; RecTools reports the same about its recommendations.
public final class Sufficiency extends PerUserQuestion {
    private static final Parameter STRICT = Parameter.choice("strict", "whether only full lists count", "no", "yes");

    /// The metric.
    public Sufficiency() {
        super(
                new Description(
                        "sufficiency",
                        "Filled places",
                        "How many of the k places does the list fill?",
                        Direction.HIGHER,
                        0,
                        1,
                        "min(k, length of the list) / k",
                        "",
                        "a share"),
                Set.of(),
                STRICT);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        boolean strict = parameters.is(STRICT, "yes");
        return () -> (user, values) -> {
            for (int c = 0; c < cutoffs.length; c++) {
                boolean whole = cutoffs[c] == MetricName.WHOLE_LIST;
                int filled = whole ? user.length() : filled(user, cutoffs[c]);
                double share = whole ? Math.min(1, filled) : Math.min(1, (double) filled / cutoffs[c]);
                values[c] = strict ? Math.floor(share) : share;
            }
        };
    }

    /// Ranks with gaps fill fewer places than there are items.
    private static int filled(UserCursor user, int cutoff) {
        if (!user.lists().hasRanks()) {
            return Math.min(cutoff, user.length());
        }
        int filled = 0;
        for (int i = 0; i < user.length(); i++) {
            filled += user.lists().rank(user.from() + i) <= cutoff ? 1 : 0;
        }
        return filled;
    }
}
