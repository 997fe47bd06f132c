package org.recscope.kernel.metric.popularity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Average coverage of long-tail items: how many long-tail items are in the first `k` ranks, see {@link LongTail}; its
/// mean is ACLT.
///
/// - Unit: items. Range: \[0, k\]; neither end is better in itself. Empty list: undefined. Ties: the order of the file.
/// - Source: Abdollahpouri, Burke & Mobasher 2019, arXiv:1901.07555.
public final class TailCount extends PerUserQuestion {
    /// The metric.
    public TailCount() {
        super(
                new Description(
                        "aclt",
                        "Long-tail items",
                        "How many items of the list are from the long tail?",
                        Direction.NEITHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "number of long-tail items in the first k ranks; head: 80 % of interactions",
                        "items",
                        "Abdollahpouri, Burke & Mobasher 2019, arXiv:1901.07555"),
                Set.of(Need.HISTORY),
                LongTail.HEAD,
                LongTail.BY);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        CodeSet tail = LongTail.of(inputs, parameters);
        return () -> new TailScorer(cutoffs, tail);
    }

    private static final class TailScorer extends PrefixScorer {
        private final CodeSet tail;
        private int found;

        TailScorer(int[] cutoffs, CodeSet tail) {
            super(cutoffs);
            this.tail = tail;
        }

        @Override
        protected void begin(UserCursor user) {
            found = 0;
        }

        @Override
        protected void add(int item, int rank) {
            found += tail.contains(item) ? 1 : 0;
        }

        @Override
        protected double value(int taken, int cutoff) {
            return taken == 0 ? Double.NaN : found;
        }
    }
}
