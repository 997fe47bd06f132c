package org.recscope.kernel.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.calibration.Steck;
import org.recscope.kernel.metric.diversity.Coverage;
import org.recscope.kernel.metric.diversity.IntraListDiversity;
import org.recscope.kernel.metric.popularity.AveragePopularity;
import org.recscope.kernel.metric.popularity.Gini;
import org.recscope.kernel.metric.popularity.Novelty;
import org.recscope.kernel.metric.ranking.AveragePrecision;
import org.recscope.kernel.metric.ranking.HitRate;
import org.recscope.kernel.metric.ranking.Ndcg;
import org.recscope.kernel.metric.ranking.Precision;
import org.recscope.kernel.metric.ranking.Recall;
import org.recscope.kernel.metric.ranking.ReciprocalRank;

/// All shipped metrics, in the order in which they are shown, and after them those that the user brought along. One
/// line
/// adds a shipped metric.
public final class MetricCatalogue {
    private static final List<Metric> FIRST_LOOK = List.of(
            new Ndcg(),
            new Recall(),
            new Precision(),
            new AveragePrecision(),
            new ReciprocalRank(),
            new HitRate(),
            new IntraListDiversity(),
            new Novelty(),
            new Coverage(),
            new Gini(),
            new AveragePopularity(),
            new Steck());

    private static final Map<String, Metric> SHIPPED = table();

    /// The program's start sets them once; whoever asks sees all of them or none.
    private static volatile Map<String, OwnMetric> own = Map.of();

    private MetricCatalogue() {}

    private static Map<String, Metric> table() {
        Map<String, Metric> families = new LinkedHashMap<>();
        FIRST_LOOK.forEach(metric -> families.put(metric.family(), metric));
        MoreAccuracy.METRICS.forEach(metric -> families.put(metric.family(), metric));
        BeyondAccuracy.METRICS.forEach(metric -> families.put(metric.family(), metric));
        return families;
    }

    /// Says which metrics there are beside the shipped ones, in place of those said before.
    ///
    /// @param metrics in the order in which they are shown; none is called like another or like a shipped one
    /// @throws IllegalArgumentException when one is
    public static void bring(Collection<OwnMetric> metrics) {
        Map<String, OwnMetric> brought = new LinkedHashMap<>();
        for (OwnMetric each : metrics) {
            String family = each.metric().family();
            if (SHIPPED.containsKey(family) || brought.put(family, each) != null) {
                throw new IllegalArgumentException("there is a metric '" + family + "' already");
            }
        }
        own = Collections.unmodifiableMap(brought);
    }

    /// The metrics that are not shipped.
    ///
    /// @return in the order in which they are shown
    public static Collection<OwnMetric> own() {
        return own.values();
    }

    /// A metric that is not shipped, with where it came from.
    ///
    /// @param family `ndcg`
    /// @return empty for shipped metrics, and where there is none
    public static Optional<OwnMetric> own(String family) {
        return Optional.ofNullable(own.get(family));
    }

    /// The shipped metrics.
    ///
    /// @return in the order in which they are shown
    public static Collection<Metric> shipped() {
        return Collections.unmodifiableCollection(SHIPPED.values());
    }

    /// All metrics.
    ///
    /// @return in the order in which they are shown, shipped ones first
    public static List<Metric> metrics() {
        return Stream.concat(SHIPPED.values().stream(), own.values().stream().map(OwnMetric::metric))
                .collect(Collectors.toUnmodifiableList());
    }

    /// The names of all families.
    ///
    /// @return in the order in which they are shown
    public static List<String> families() {
        return metrics().stream().map(Metric::family).collect(Collectors.toUnmodifiableList());
    }

    /// The families to look at where nobody asks for any: one or two of each kind, and all the user brought along.
    ///
    /// @return in the order in which they are shown
    public static List<String> firstLook() {
        return Stream.concat(FIRST_LOOK.stream().map(Metric::family), own.keySet().stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /// A metric by its family.
    ///
    /// @param family `ndcg`
    /// @return empty when there is no such metric
    public static Optional<Metric> find(String family) {
        Metric shipped = SHIPPED.get(family);
        return shipped != null ? Optional.of(shipped) : own(family).map(OwnMetric::metric);
    }

    /// A metric that must be there.
    ///
    /// @param family `ndcg`
    /// @return the metric
    /// @throws IllegalArgumentException naming the families there are
    public static Metric get(String family) {
        return find(family)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no metric '" + family + "'; there are " + String.join(", ", families())));
    }

    /// A metric in words.
    ///
    /// @param name `ndcg@10`
    /// @return what there is to say about its family, range and unit as its parameters make them
    public static Description describe(MetricName name) {
        return get(name.family()).description(name.parameters());
    }

    /// A name in its one form: parameters that say nothing new left out.
    ///
    /// @param name of a metric there is
    /// @return equal for equal questions
    /// @throws IllegalArgumentException when there is no such metric, parameter or value
    public static MetricName canonical(MetricName name) {
        Metric metric = get(name.family());
        try {
            return name.with(name.parameters().canonical(metric.parameters()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    /// Reads a list of metrics as people write it, `ndcg@5,10(ideal=k) recall@20`: cut-offs follow their family and
    /// parameters end them.
    ///
    /// @param texts `ndcg@5,10` or `ild`; several may stand in one text, parted by commas
    /// @return one a cut-off, in the order given, each once
    /// @throws IllegalArgumentException when a text is not a metric, or no such metric exists
    public static List<MetricName> parse(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> MetricWords.split(text).stream())
                .map(text -> canonical(MetricName.parse(text)))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
