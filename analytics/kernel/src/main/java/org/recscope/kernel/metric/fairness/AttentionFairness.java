package org.recscope.kernel.metric.fairness;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.calibration.ListMixes;

/// Attention-weighted rank fairness: 1 − the divergence of Jensen and Shannon between the shares of attention that
/// providers
/// get in the first `k` ranks and the shares they have of the catalogue's items.
///
/// - Attention of rank r is 1 / log₂(r + 1) unless `weight` says otherwise. `attribute` names other groups than
/// providers,
///   `reference` other shares to aim at: of the items judged for the user, of the history.
/// - Range: \[0, 1\]: 1 when groups are shown as often as they exist; higher is fairer. No item with a provider on
/// either
///   side: undefined. Ties: the order of the file.
/// - Source: Sapiezynski et al. 2019, doi:10.1145/3308560.3317595; Raj & Ekstrand 2022, doi:10.1145/3477495.3532018.
public final class AttentionFairness extends PerUserQuestion {
    private static final ListMixes MIXES = ListMixes.attention();

    /// The metric.
    public AttentionFairness() {
        super(
                new Description(
                        "awrf",
                        "Attention-weighted rank fairness",
                        "Do providers get the attention that their share of the catalogue asks for?",
                        Direction.HIGHER,
                        0,
                        1,
                        "1 − Jensen–Shannon divergence of attention shares in first k ranks and shares of the catalogue",
                        "",
                        "Sapiezynski et al. 2019, doi:10.1145/3308560.3317595"),
                Set.of(),
                MIXES.parameters());
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return MIXES.missing(inputs, chosen);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Supplier<Scorer> divergences = MIXES.scorers(cutoffs, inputs, parameters);
        return () -> {
            Scorer divergence = divergences.get();
            return (user, values) -> {
                divergence.score(user, values);
                for (int c = 0; c < cutoffs.length; c++) {
                    values[c] = Math.max(0, 1 - values[c]);
                }
            };
        };
    }
}
