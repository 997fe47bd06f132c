package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Eleven-point average precision: the mean of {@link InterpolatedPrecision} at recall 0, 0.1 … 1.
///
/// - Range: \[0, 1\], higher is better. Ties: the expected precision of a rank.
/// - Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.4.
public final class ElevenPoints extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "iprec-11",
            "Eleven-point precision",
            "How pure is the list on average over eleven levels of recall?",
            Direction.HIGHER,
            0,
            1,
            "mean of the interpolated precision at recall 0, 0.1 … 1",
            "",
            "Manning, Raghavan & Schütze 2008, section 8.4");

    /// The metric.
    public ElevenPoints() {
        super(DESCRIPTION, RecallLevels.COUNT);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        double[] levels = new double[11];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i / 10.0;
        }
        return new RecallLevels(cutoffs, inputs, asked, levels);
    }
}
