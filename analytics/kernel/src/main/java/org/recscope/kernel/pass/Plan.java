package org.recscope.kernel.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.PopulationMetric;

/// Which metrics are wanted, by family and parameters, so that one scan of a list fills all cut-offs of both.
///
/// @param metrics every metric wanted, each once; a column is a position in this list
/// @param perUser those with one value a user
/// @param catalogueWide those with one value a run, from counts of items
/// @param population those with one value a run, from sums over users
public record Plan(
        List<MetricName> metrics,
        List<Family<PerUserMetric>> perUser,
        List<Family<CatalogueMetric>> catalogueWide,
        List<Family<PopulationMetric>> population) {
    /// Keeps copies.
    public Plan {
        metrics = List.copyOf(metrics);
        perUser = List.copyOf(perUser);
        catalogueWide = List.copyOf(catalogueWide);
        population = List.copyOf(population);
    }

    /// Sorts metrics into families.
    ///
    /// @param names the metrics wanted, parameters canonical
    /// @param catalogue the metric of a family
    /// @return a plan with one column a distinct name, in the order given
    public static Plan of(List<MetricName> names, Function<String, Metric> catalogue) {
        List<MetricName> metrics = names.stream().distinct().toList();
        Map<MetricName, List<MetricName>> families = new LinkedHashMap<>();
        for (MetricName name : metrics) {
            families.computeIfAbsent(name.at(MetricName.WHOLE_LIST), f -> new ArrayList<>())
                    .add(name);
        }
        List<Family<PerUserMetric>> perUser = new ArrayList<>();
        List<Family<CatalogueMetric>> catalogueWide = new ArrayList<>();
        List<Family<PopulationMetric>> population = new ArrayList<>();
        families.forEach((family, members) -> {
            Metric metric = catalogue.apply(family.family());
            if (metric instanceof PerUserMetric asked) {
                perUser.add(family(asked, members, metrics));
            } else if (metric instanceof CatalogueMetric asked) {
                catalogueWide.add(family(asked, members, metrics));
            } else if (metric instanceof PopulationMetric asked) {
                population.add(family(asked, members, metrics));
            }
        });
        return new Plan(metrics, perUser, catalogueWide, population);
    }

    private static <M extends Metric> Family<M> family(M metric, List<MetricName> members, List<MetricName> metrics) {
        List<MetricName> ascending = new ArrayList<>(members);
        ascending.sort(Comparator.comparingInt(MetricName::cutoff));
        return new Family<>(
                metric,
                members.get(0).parameters(),
                ascending.stream().map(MetricName::cutoff).toList(),
                ascending.stream().map(metrics::indexOf).toList());
    }

    /// What all metrics together read beyond the lists.
    ///
    /// @return the union of their needs
    public Set<Need> needs() {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        perUser.forEach(family -> needs.addAll(family.metric().needs()));
        catalogueWide.forEach(family -> needs.addAll(family.metric().needs()));
        population.forEach(family -> needs.addAll(family.metric().needs()));
        return needs;
    }
}
