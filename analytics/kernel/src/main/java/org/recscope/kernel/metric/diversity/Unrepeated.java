package org.recscope.kernel.metric.diversity;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Unrepeated items: 1 − items of the first `k` ranks that stand higher in the list already / k, or / the items that
/// are
/// there. With `strict=yes` 1 for a list without a repeated item and 0 for any other.
///
/// - Range: \[0, 1\], higher is better. Lists are read without repeated items unless somebody asks to keep them, and
/// then 1.
///   Empty list: undefined.
/// - Source: a share; RecTools reports the same about its recommendations.
public final class Unrepeated extends PerUserQuestion {
    private static final Parameter STRICT =
            Parameter.choice("strict", "whether one repeated item spoils the list", "no", "yes");
    private static final Parameter PER = Parameter.choice(
            "per", "what repeated items are divided by: the items that are there, or the cut-off", "length", "k");

    /// The metric.
    public Unrepeated() {
        super(
                new Description(
                        "unrepeated",
                        "Unrepeated items",
                        "Is every item recommended once only?",
                        Direction.HIGHER,
                        0,
                        1,
                        "1 − repeated items in the first k ranks / items in the first k ranks",
                        "",
                        "a share"),
                Set.of(),
                STRICT,
                PER);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        boolean strict = parameters.is(STRICT, "yes");
        boolean perCutoff = parameters.is(PER, "k");
        return () -> new RepeatScorer(cutoffs, inputs.items(), strict, perCutoff);
    }

    private static final class RepeatScorer extends PrefixScorer {
        private final boolean strict;
        private final boolean perCutoff;

        /// In which list an item was seen last.
        private final int[] seen;

        private int list;
        private int repeated;

        RepeatScorer(int[] cutoffs, int items, boolean strict, boolean perCutoff) {
            super(cutoffs);
            this.strict = strict;
            this.perCutoff = perCutoff;
            this.seen = new int[items];
        }

        @Override
        protected void begin(UserCursor user) {
            if (++list == Integer.MAX_VALUE) {
                Arrays.fill(seen, 0);
                list = 1;
            }
            repeated = 0;
        }

        @Override
        protected void add(int item, int rank) {
            repeated += seen[item] == list ? 1 : 0;
            seen[item] = list;
        }

        @Override
        protected double value(int taken, int cutoff) {
            if (taken == 0) {
                return Double.NaN;
            }
            if (strict) {
                return repeated == 0 ? 1 : 0;
            }
            boolean divided = perCutoff && cutoff != MetricName.WHOLE_LIST;
            return 1 - (double) repeated / (divided ? cutoff : taken);
        }
    }
}
