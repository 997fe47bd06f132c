package org.recscope.kernel.catalogue;

import java.util.List;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.diversity.AlphaNdcg;
import org.recscope.kernel.metric.diversity.BinomialDiversity;
import org.recscope.kernel.metric.diversity.CategoryEntropy;
import org.recscope.kernel.metric.diversity.DistinctLabels;
import org.recscope.kernel.metric.diversity.ExpectedDiversity;
import org.recscope.kernel.metric.diversity.IntentAwareErr;
import org.recscope.kernel.metric.diversity.IntraListSimilarity;
import org.recscope.kernel.metric.diversity.Personalisation;
import org.recscope.kernel.metric.diversity.SubtopicRecall;

/// The shipped metrics that ask for more than accuracy, in the order in which they are shown.
final class BeyondAccuracy {
    static final List<Metric> METRICS = List.of(
            new IntraListSimilarity(),
            new CategoryEntropy(),
            DistinctLabels.categories(),
            DistinctLabels.providers(),
            new SubtopicRecall(),
            new AlphaNdcg(),
            new IntentAwareErr(),
            new ExpectedDiversity(),
            new BinomialDiversity(),
            new Personalisation());

    private BeyondAccuracy() {}
}
