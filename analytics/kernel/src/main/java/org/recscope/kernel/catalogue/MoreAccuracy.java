package org.recscope.kernel.catalogue;

import java.util.List;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.ranking.Auc;
import org.recscope.kernel.metric.ranking.BejewelledPlayer;
import org.recscope.kernel.metric.ranking.Bpref;
import org.recscope.kernel.metric.ranking.CappedRecall;
import org.recscope.kernel.metric.ranking.CatalogueAccuracy;
import org.recscope.kernel.metric.ranking.Compatibility;
import org.recscope.kernel.metric.ranking.Dcg;
import org.recscope.kernel.metric.ranking.DebiasedHits;
import org.recscope.kernel.metric.ranking.ElevenPoints;
import org.recscope.kernel.metric.ranking.ExpectedReciprocalRank;
import org.recscope.kernel.metric.ranking.FBeta;
import org.recscope.kernel.metric.ranking.GroupAuc;
import org.recscope.kernel.metric.ranking.InferredAveragePrecision;
import org.recscope.kernel.metric.ranking.Insq;
import org.recscope.kernel.metric.ranking.Inst;
import org.recscope.kernel.metric.ranking.InterpolatedPrecision;
import org.recscope.kernel.metric.ranking.IrrelevantRetrieved;
import org.recscope.kernel.metric.ranking.Judged;
import org.recscope.kernel.metric.ranking.MatthewsCorrelation;
import org.recscope.kernel.metric.ranking.NearlyErr;
import org.recscope.kernel.metric.ranking.PartialAuc;
import org.recscope.kernel.metric.ranking.PartialAucTop;
import org.recscope.kernel.metric.ranking.PercentileRank;
import org.recscope.kernel.metric.ranking.RPrecision;
import org.recscope.kernel.metric.ranking.RankBiasedPrecision;
import org.recscope.kernel.metric.ranking.Relevant;
import org.recscope.kernel.metric.ranking.RelevantRetrieved;
import org.recscope.kernel.metric.ranking.Retrieved;
import org.recscope.kernel.metric.ranking.ScaledDcg;
import org.recscope.kernel.metric.ranking.SetAveragePrecision;
import org.recscope.kernel.metric.ranking.Unjudged;
import org.recscope.kernel.metric.rating.Determination;
import org.recscope.kernel.metric.rating.LogLoss;
import org.recscope.kernel.metric.rating.Mae;
import org.recscope.kernel.metric.rating.Rmse;

/// The shipped accuracy metrics beyond the six that everybody asks for, in the order in which they are shown.
final class MoreAccuracy {
    static final List<Metric> METRICS = List.of(
            new Dcg(),
            new CappedRecall(),
            new FBeta(),
            new RPrecision(),
            new RankBiasedPrecision(),
            new ExpectedReciprocalRank(),
            new Auc(),
            new GroupAuc(),
            new PartialAuc(),
            new PartialAucTop(),
            new Bpref(),
            new InferredAveragePrecision(),
            new InterpolatedPrecision(),
            new ElevenPoints(),
            new SetAveragePrecision(),
            new MatthewsCorrelation(),
            new CatalogueAccuracy(),
            new PercentileRank(),
            new DebiasedHits(),
            new Inst(),
            new Insq(),
            new BejewelledPlayer(),
            new ScaledDcg(),
            new NearlyErr(),
            new Compatibility(),
            new Judged(),
            new Unjudged(),
            new Retrieved(),
            new Relevant(),
            new RelevantRetrieved(),
            new IrrelevantRetrieved(),
            new Rmse(),
            new Mae(),
            new LogLoss(),
            new Determination());

    private MoreAccuracy() {}
}
