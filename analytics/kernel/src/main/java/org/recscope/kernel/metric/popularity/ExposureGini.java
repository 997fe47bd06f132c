package org.recscope.kernel.metric.popularity;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Attention;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemAttention;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PopulationQuestion;

/// Gini coefficient of attention: as {@link Gini}, but a recommendation counts by its rank: with 1 / log₂(r + 1), or
/// with
/// `weight=geometric` by pʳ⁻¹, the chance that a reader gets there who goes on with chance p = `patience`.
///
/// - Range: \[0, 1\], higher is more concentrated. `correction=no` divides by n instead of n − 1.
/// - Items outside the catalogue do not count. Nothing recommended, or fewer than two items: undefined. Ties: the order
///   of the file.
/// - Source: Gini 1912; weights: Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418; Moffat & Zobel 2008,
///   doi:10.1145/1416950.1416952.
public final class ExposureGini extends PopulationQuestion {
    private static final Parameter CORRECTION =
            Parameter.choice("correction", "whether the factor n / (n − 1) is there", "yes", "no");

    /// The metric.
    public ExposureGini() {
        super(
                new Description(
                        "exposure-gini",
                        "Gini of attention",
                        "How concentrated on few items is the attention that ranks bring?",
                        Direction.LOWER,
                        0,
                        1,
                        "Σ (2 i − n − 1) x(i) / ((n − 1) Σ x), x ascending: Σ 1 / log₂(r + 1) over the ranks r ≤ k of an item",
                        "",
                        "Gini 1912, over rank weights"),
                Set.of(),
                Attention.WEIGHT,
                Attention.PATIENCE,
                CORRECTION);
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Discount discount = Attention.of(parameters);
        double less = parameters.is(CORRECTION, "yes") ? 1 : 0;
        int items = inputs.catalogue().count();
        return () -> new ItemAttention(cutoffs, inputs.catalogue(), discount, (sums, from, to) -> {
            double[] sorted = Arrays.copyOfRange(sums, from, to);
            Arrays.sort(sorted);
            double spread = 0;
            double total = 0;
            for (int i = 0; i < items; i++) {
                spread += (2.0 * i + 1 - items) * Math.max(0, sorted[i]);
                total += Math.max(0, sorted[i]);
            }
            return items < 2 || total <= 0 ? Double.NaN : Math.min(1, Math.max(0, spread / ((items - less) * total)));
        });
    }
}
