package org.recscope.kernel.metric.popularity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemAttention;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PopulationQuestion;

/// Coverage of the long tail: distinct long-tail items of the catalogue in anybody's first `k` ranks / long-tail items
/// of
/// the catalogue, see {@link LongTail}.
///
/// - Range: \[0, 1\], higher is broader; grows with the number of users. No long tail: undefined. Ties: the order of
/// the
///   file.
/// - Source: Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761, over the tail alone.
public final class TailCoverage extends PopulationQuestion {
    /// The metric.
    public TailCoverage() {
        super(
                new Description(
                        "tail-coverage",
                        "Long-tail coverage",
                        "What share of the long tail is recommended to anybody?",
                        Direction.HIGHER,
                        0,
                        1,
                        "distinct long-tail items in the first k ranks of all users / long-tail items of the catalogue",
                        "",
                        "Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761"),
                Set.of(Need.HISTORY),
                LongTail.HEAD,
                LongTail.BY);
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        CodeSet tail = LongTail.of(inputs, parameters).and(inputs.catalogue());
        return () -> new ItemAttention(cutoffs, tail, Discount.NONE, (counts, from, to) -> {
            int shown = 0;
            for (int i = from; i < to; i++) {
                shown += counts[i] > 0 ? 1 : 0;
            }
            return from == to ? Double.NaN : (double) shown / (to - from);
        });
    }
}
