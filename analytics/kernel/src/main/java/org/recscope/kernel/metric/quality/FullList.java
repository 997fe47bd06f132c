package org.recscope.kernel.metric.quality;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Whether a list fills its first `k` ranks: 1 or 0; with `partly=yes` the share of them that is filled.
///
/// - Range: \[0, 1\], higher is better. Defined for users with a list. Without a cut-off: 1. Ties change nothing.
/// - Source: RecTools, metric `SufficientReco`.
public final class FullList extends PerUserQuestion {
    private static final Parameter PARTLY =
            Parameter.choice("partly", "whether a list that is too short counts by its share", "no", "yes");

    private static final Description DESCRIPTION = new Description(
            "full-list",
            "Full lists",
            "What share of users gets as many items as asked for?",
            Direction.HIGHER,
            0,
            1,
            "1 when the first k ranks are filled, else 0",
            "",
            "RecTools, metric SufficientReco");

    /// The metric.
    public FullList() {
        super(DESCRIPTION, Set.of(), PARTLY);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        boolean partly = parameters.is(PARTLY, "yes");
        return () -> (user, values) -> {
            for (int c = 0; c < cutoffs.length; c++) {
                double share = share(user.lists(), user.from(), user.length(), cutoffs[c]);
                values[c] = partly || share == 1 || Double.isNaN(share) ? share : 0;
            }
        };
    }

    private static double share(RankedLists lists, int from, int length, int cutoff) {
        if (length == 0) {
            return Double.NaN;
        }
        if (cutoff == MetricName.WHOLE_LIST) {
            return 1;
        }
        int filled = 0;
        for (int i = 0; i < length && filled < cutoff; i++) {
            int rank = lists.hasRanks() ? lists.rank(from + i) : i + 1;
            filled += rank <= cutoff ? 1 : 0;
        }
        return (double) filled / cutoff;
    }
}
