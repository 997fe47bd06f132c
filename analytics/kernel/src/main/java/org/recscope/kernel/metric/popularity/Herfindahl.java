package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.metric.CatalogueQuestion;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.tally.Exposure;

/// Herfindahl index of recommendations over items: Σᵢ p(i)², p the share of all recommendations in anybody's first `k`
/// ranks that catalogue item i gets.
///
/// - Range: \[1 / n, 1\] for n items: 1 when one item gets everything; higher is more concentrated. Its inverse is the
///   number of items of equal share that would be as concentrated.
/// - Items outside the catalogue do not count. Nothing recommended: undefined. Ties: the order of the file.
/// - Source: Hirschman 1964, The paternity of an index, American Economic Review 54 (5).
public final class Herfindahl extends CatalogueQuestion {
    /// The metric.
    public Herfindahl() {
        super(new Description(
                "herfindahl",
                "Herfindahl of exposure",
                "How likely are two recommendations drawn at random the same item?",
                Direction.LOWER,
                0,
                1,
                "Σ p², p: share of each catalogue item among all recommendations in first k ranks",
                "",
                "Hirschman 1964, American Economic Review 54 (5)"));
    }

    @Override
    public double value(Exposure exposure, Parameters parameters) {
        double total = exposure.total();
        return total == 0 ? Double.NaN : exposure.sum(count -> (double) count * count) / (total * total);
    }
}
