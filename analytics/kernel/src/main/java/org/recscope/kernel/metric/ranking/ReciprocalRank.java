package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Reciprocal rank of the first relevant item, 0 when none is in the first `k` ranks; its mean over users is the MRR.
///
/// - Range: \[0, 1\], higher is better. Ties: expected value over the ranks at which the first relevant item
///   may stand.
/// - Source: Voorhees 1999, The TREC-8 question answering track report; ties: McSherry & Najork 2008,
///   doi:10.1007/978-3-540-78646-7_38.
public final class ReciprocalRank extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "mrr",
            "MRR",
            "How far down is the first relevant item?",
            Direction.HIGHER,
            0,
            1,
            "1 / rank of the first relevant item, 0 when it is beyond k",
            "",
            "Voorhees 1999, TREC-8 question answering track");

    /// The metric.
    public ReciprocalRank() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new HitScorer(cutoffs, inputs, asked, (hits, i) -> hits.first(i) / hits.rank(i), (view, cutoff) -> 1);
    }
}
