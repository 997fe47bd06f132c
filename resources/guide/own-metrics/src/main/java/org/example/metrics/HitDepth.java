package org.example.metrics;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// How far a user scrolls to the first relevant item: its rank, or one more than was looked at when there is none.
///
/// - Range: \[1, ∞), in ranks, lower is better. Nothing relevant to the user: undefined.
/// - `missed=undefined` leaves users out who find nothing; the others' mean then says nothing of them.
public final class HitDepth implements PerUserMetric {
    private static final Parameter MISSED =
            Parameter.choice("missed", "users who find nothing: one rank beyond, or undefined", "beyond", "undefined");

    private static final Description DESCRIPTION = new Description(
            "hit-depth",
            "Hit depth",
            "How far does a user scroll to the first relevant item?",
            Direction.LOWER,
            1,
            Double.POSITIVE_INFINITY,
            "rank of the first relevant item; one more than the ranks looked at when there is none",
            "ranks",
            "an example");

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TRUTH);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(MISSED);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        boolean beyond = parameters.is(MISSED, "beyond");
        return () -> new Depth(cutoffs, beyond);
    }

    /// Walks one list after the other; every thread has its own.
    private static final class Depth extends PrefixScorer {
        private final boolean beyond;
        private UserCursor user;
        private int depth;

        Depth(int[] cutoffs, boolean beyond) {
            super(cutoffs);
            this.beyond = beyond;
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            depth = 0;
        }

        @Override
        protected void add(int item, int rank) {
            if (depth == 0 && user.gain(item) > 0) {
                depth = rank;
            }
        }

        @Override
        protected double value(int taken, int cutoff) {
            if (user.relevant() == 0) {
                return Double.NaN;
            }
            return depth > 0 ? depth : beyond ? taken + 1 : Double.NaN;
        }
    }
}
