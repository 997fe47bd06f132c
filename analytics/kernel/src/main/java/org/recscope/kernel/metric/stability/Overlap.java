package org.recscope.kernel.metric.stability;

import java.util.function.Supplier;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.Shared;

/// Overlap with another run: |A ∩ B| / |B|, A the items of the first `k` ranks, B those of the first `k` ranks of the
/// other
/// run for the same user, or the first `depth` ranks of it.
///
/// - `of` says what is divided by: the other list, the own one, k, or with `union` the items of either (Jaccard).
/// - Range: \[0, 1\]: 1 when nothing changed. Neither end is better in itself. Either run has no list: undefined. Ties:
/// the
///   order of the file.
/// - Source: Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x; a share of one list as in RecTools.
public final class Overlap extends ReferenceQuestion {
    private static final Parameter OF = Parameter.choice("of", "what is divided by", "other", "own", "k", "union");
    private static final Parameter DEPTH =
            Parameter.whole("depth", "ranks of the other run; 0 for as many as of this one", 0, 0, Integer.MAX_VALUE);

    /// The metric.
    public Overlap() {
        super(
                new Description(
                        "overlap",
                        "Overlap with a run",
                        "How much of the other run's list is in this one?",
                        Direction.NEITHER,
                        0,
                        1,
                        "items in the first k ranks of both runs / items in the first k ranks of the other run",
                        "",
                        "Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x"),
                OF,
                DEPTH);
    }

    @Override
    Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, RankedLists other, Parameters parameters) {
        int depth = (int) parameters.number(DEPTH);
        String of = parameters.text(OF);
        return () -> {
            Shared shared = new Shared(inputs.items());
            return (user, values) -> {
                shared.begin(user, other, user.user());
                for (int c = 0; c < cutoffs.length; c++) {
                    int theirs = Math.min(depth > 0 ? depth : cutoffs[c], other.length(user.user()));
                    int own = Math.min(cutoffs[c], user.length());
                    double both = shared.to(cutoffs[c], depth > 0 ? depth : cutoffs[c]);
                    boolean undefined = theirs == 0 || own == 0;
                    values[c] = undefined ? Double.NaN : both / divisor(of, own, theirs, cutoffs[c], both);
                }
            };
        };
    }

    private static double divisor(String of, int own, int theirs, int cutoff, double both) {
        switch (of) {
            case "own":
                return own;
            case "k":
                return cutoff == MetricName.WHOLE_LIST ? own : cutoff;
            case "union":
                return own + theirs - both;
            default:
                return theirs;
        }
    }
}
