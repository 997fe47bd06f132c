package org.recscope.kernel.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.calibration.Hellinger;
import org.recscope.kernel.metric.calibration.JensenShannon;
import org.recscope.kernel.metric.calibration.JensenShannonDistance;
import org.recscope.kernel.metric.diversity.AlphaNdcg;
import org.recscope.kernel.metric.diversity.BinomialDiversity;
import org.recscope.kernel.metric.diversity.CategoryEntropy;
import org.recscope.kernel.metric.diversity.DistinctLabels;
import org.recscope.kernel.metric.diversity.ExpectedDiversity;
import org.recscope.kernel.metric.diversity.IntentAwareErr;
import org.recscope.kernel.metric.diversity.IntraListSimilarity;
import org.recscope.kernel.metric.diversity.LabelCoverage;
import org.recscope.kernel.metric.diversity.Personalisation;
import org.recscope.kernel.metric.diversity.SubtopicRecall;
import org.recscope.kernel.metric.diversity.Sufficiency;
import org.recscope.kernel.metric.diversity.Unrepeated;
import org.recscope.kernel.metric.diversity.UserCoverage;
import org.recscope.kernel.metric.fairness.AttentionFairness;
import org.recscope.kernel.metric.fairness.ExpectedExposure;
import org.recscope.kernel.metric.fairness.ExposureGap;
import org.recscope.kernel.metric.fairness.GroupParity;
import org.recscope.kernel.metric.fairness.UserParity;
import org.recscope.kernel.metric.news.Activation;
import org.recscope.kernel.metric.news.AlternativeVoices;
import org.recscope.kernel.metric.news.Fragmentation;
import org.recscope.kernel.metric.news.NewsCalibration;
import org.recscope.kernel.metric.news.Representation;
import org.recscope.kernel.metric.popularity.CosineSerendipity;
import org.recscope.kernel.metric.popularity.ExposureGini;
import org.recscope.kernel.metric.popularity.FreeDiscovery;
import org.recscope.kernel.metric.popularity.Freshness;
import org.recscope.kernel.metric.popularity.Herfindahl;
import org.recscope.kernel.metric.popularity.ItemEntropy;
import org.recscope.kernel.metric.popularity.Lorenz;
import org.recscope.kernel.metric.popularity.PopularityComplement;
import org.recscope.kernel.metric.popularity.PopularityLift;
import org.recscope.kernel.metric.popularity.ProfileDistant;
import org.recscope.kernel.metric.popularity.RankSerendipity;
import org.recscope.kernel.metric.popularity.SeenShare;
import org.recscope.kernel.metric.popularity.SelfInformation;
import org.recscope.kernel.metric.popularity.Surprisal;
import org.recscope.kernel.metric.popularity.TailCount;
import org.recscope.kernel.metric.popularity.TailCoverage;
import org.recscope.kernel.metric.popularity.TailShare;
import org.recscope.kernel.metric.popularity.Unexpectedness;
import org.recscope.kernel.metric.stability.LeastPromoted;
import org.recscope.kernel.metric.stability.Overlap;
import org.recscope.kernel.metric.stability.RankBiasedOverlap;
import org.recscope.kernel.metric.stability.RankChange;
import org.recscope.kernel.metric.stability.TemporalNovelty;

/// The shipped metrics that ask for more than accuracy, beside those of the first look, in the order in which they are
/// shown.
final class BeyondAccuracy {
    private static final List<Metric> DIVERSITY = List.of(
            new IntraListSimilarity(),
            new ExpectedDiversity(),
            new CategoryEntropy(),
            DistinctLabels.categories(),
            DistinctLabels.providers(),
            new SubtopicRecall(),
            new AlphaNdcg(),
            new IntentAwareErr(),
            new BinomialDiversity(),
            new Personalisation());

    private static final List<Metric> COVERAGE = List.of(
            LabelCoverage.eligible(),
            LabelCoverage.categories(),
            LabelCoverage.providers(),
            new TailCoverage(),
            new UserCoverage(),
            new Sufficiency(),
            new Unrepeated(),
            new ExposureGini(),
            new ItemEntropy(),
            new Herfindahl(),
            new Lorenz());

    private static final List<Metric> NOVELTY = List.of(
            new SelfInformation(),
            new Surprisal(),
            new PopularityComplement(),
            new FreeDiscovery(),
            new ProfileDistant(),
            new Unexpectedness(),
            new RankSerendipity(),
            new CosineSerendipity(),
            new SeenShare(),
            new Freshness(),
            new PopularityLift(),
            new TailShare(),
            new TailCount());

    private static final List<Metric> CALIBRATION = List.of(
            new JensenShannon(),
            new JensenShannonDistance(),
            new Hellinger(),
            new NewsCalibration(),
            new Activation(),
            new Representation(),
            new AlternativeVoices(),
            new Fragmentation());

    private static final List<Metric> FAIRNESS = List.of(
            ExposureGap.items(),
            ExposureGap.providers(),
            ExpectedExposure.loss(),
            ExpectedExposure.disparity(),
            ExpectedExposure.relevance(),
            new AttentionFairness(),
            GroupParity.statistical(),
            GroupParity.opportunity(),
            GroupParity.popularStatistical(),
            GroupParity.popularOpportunity());

    private static final List<Metric> STABILITY = List.of(
            new Overlap(), new RankBiasedOverlap(), new RankChange(), new LeastPromoted(), new TemporalNovelty());

    static final List<Metric> METRICS = Stream.of(
                    DIVERSITY,
                    COVERAGE,
                    NOVELTY,
                    CALIBRATION,
                    FAIRNESS,
                    UserParity.all(MetricCatalogue::find),
                    STABILITY)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableList());

    private BeyondAccuracy() {}
}
