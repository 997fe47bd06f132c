package org.recscope.kernel.metric.popularity;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Average share of long-tail items: long-tail items in the first `k` ranks / items that are there, see {@link
/// LongTail};
/// its mean is APLT, 1 − it is the share of the head.
///
/// - Range: \[0, 1\]; neither end is better in itself. Empty list: undefined. Ties: the order of the file.
/// - Source: Abdollahpouri, Burke & Mobasher 2017, doi:10.1145/3109859.3109912.
public final class TailShare extends PerUserQuestion {
    /// The metric.
    public TailShare() {
        super(
                new Description(
                        "aplt",
                        "Long-tail share",
                        "What share of the list is from the long tail?",
                        Direction.NEITHER,
                        0,
                        1,
                        "long-tail items in the first k ranks / items in the first k ranks; head: 80 % of interactions",
                        "",
                        "Abdollahpouri, Burke & Mobasher 2017, doi:10.1145/3109859.3109912"),
                Set.of(Need.HISTORY),
                LongTail.HEAD,
                LongTail.BY);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        CodeSet tail = LongTail.of(inputs, parameters);
        double[] isTail = new double[inputs.items()];
        Arrays.setAll(isTail, item -> tail.contains(item) ? 1 : 0);
        return () -> new ItemMeanScorer(cutoffs, isTail);
    }
}
