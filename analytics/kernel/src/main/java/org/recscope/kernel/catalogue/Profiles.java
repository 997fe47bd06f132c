package org.recscope.kernel.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.Judging;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.Parameters;

/// All profiles: what eleven programs mean by the names of metrics, defects included. One entry adds a profile.
public final class Profiles {
    /// This program's own conventions.
    public static final Profile RECSCOPE =
            new Profile("recscope", "Recscope's own conventions", ListReading.USUAL, Map.of());

    private static final String GIVEN = "ties=file";

    private static final Map<String, Profile> ALL = table(
            RECSCOPE,
            profile(
                    "trec_eval",
                    "trec_eval with -c: order by score, equal scores by document number, the last first",
                    "order=score,ties=docno",
                    "* untold=judged",
                    "iprec count=nearest",
                    "iprec-11 count=nearest",
                    "unjudged denominator=k",
                    "rbp p=0.9",
                    "rbp-residual p=0.9,tail=unjudged"),
            profile(
                    "ranx",
                    "ranx 0.3: order by score, of a repeated document the last row",
                    "order=score,ties=file,duplicates=last",
                    "rbp p=0.8"),
            profile(
                    "rectools",
                    "RecTools 0.17: ranks as stated, duplicates counted, NDCG's ideal over k ranks",
                    "ties=file,ranks=stated,duplicates=counted",
                    "ndcg gain=binary,ideal=k",
                    "dcg gain=binary",
                    "ild distance=hamming,single=0,unknown=undefined"),
            profile(
                    "rectools-achievable",
                    "RecTools 0.17 with divide_by_achievable: NDCG's ideal over min(k, |R|) ranks",
                    "ties=file,ranks=stated,duplicates=counted",
                    "ndcg gain=binary",
                    "dcg gain=binary",
                    "ild distance=hamming,single=0,unknown=undefined"),
            profile(
                    "lenskit",
                    "LensKit 2026: short lists divide by their length, ranks 1 and 2 weigh the same",
                    GIVEN + ",duplicates=counted",
                    "ndcg gain=binary,discount=jarvelin,unlisted=undefined",
                    "dcg gain=binary,discount=jarvelin,unlisted=undefined",
                    "precision denominator=list,untold=zero,unlisted=undefined",
                    "recall denominator=capped,unlisted=undefined",
                    "ap denominator=capped-list,unlisted=undefined",
                    "mrr unlisted=undefined",
                    "hit-rate unlisted=undefined",
                    "rbp p=0.85,unlisted=undefined",
                    "ils single=1",
                    "category-entropy smoothing=0.000001",
                    "coverage as=items",
                    "gini correction=no",
                    "exposure-gini weight=geometric,patience=0.85,correction=no"),
            profile(
                    "recbole",
                    "RecBole 1.2: AP over min(k, |R|); entropy in nats an item",
                    GIVEN,
                    "ndcg gain=binary",
                    "ap denominator=capped",
                    "gini correction=no",
                    "entropy base=e,per=item"),
            profile(
                    "recommenders",
                    "Microsoft Recommenders 1.2 with map_at_k: users without a list are left out, but not of NDCG",
                    "order=score,ties=file,duplicates=counted",
                    "ndcg gain=binary",
                    "precision unlisted=undefined",
                    "recall unlisted=undefined",
                    "ap denominator=capped,unlisted=undefined",
                    "r-precision denominator=relevant,zeros=undefined,unlisted=undefined"),
            profile(
                    "replay",
                    "RePlay 0.18: AP over min(k, |R|), AUC within the list",
                    "order=score,ties=file",
                    "ndcg gain=binary",
                    "ap denominator=capped",
                    "auc over=list,oneclass=scored"),
            profile(
                    "recpack",
                    "RecPack 0.3: hit rate counts every hit",
                    "order=score,ties=file",
                    "ndcg gain=binary",
                    "dcg gain=binary",
                    "hit-rate count=all",
                    "ild distance=jaccard,single=0"),
            profile(
                    "elliot",
                    "Elliot 0.3: MAP is the mean of precision@1 … precision@k; exponential gain; Gini is 1 − G",
                    "order=score,ties=file",
                    "ndcg gain=shifted",
                    "dcg gain=shifted",
                    "ap over=ranks",
                    "gini read=equality"),
            profile(
                    "cornac",
                    "Cornac 2.3: binary, ties of AUC count 0",
                    "order=score,ties=file",
                    "ndcg gain=binary",
                    "dcg gain=binary",
                    "auc ties=zero"));

    private Profiles() {}

    private static Map<String, Profile> table(Profile... profiles) {
        Map<String, Profile> byName = new LinkedHashMap<>();
        for (Profile profile : profiles) {
            byName.put(profile.name(), profile);
        }
        return byName;
    }

    /// `*` means every shipped accuracy metric; a metric's own line adds to it.
    private static Profile profile(String name, String words, String reading, String... lines) {
        Map<String, Map<String, String>> variants = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            Map<String, String> values = Parameters.parse("(" + parts[1] + ")").asMap();
            families(parts[0])
                    .forEach(family -> variants.computeIfAbsent(family, f -> new TreeMap<>())
                            .putAll(values));
        }
        Map<String, Parameters> canonical = new TreeMap<>();
        variants.forEach((family, values) -> canonical.put(
                family,
                Parameters.of(values).canonical(MetricCatalogue.get(family).parameters())));
        return new Profile(name, words, ListReading.parse(reading), canonical);
    }

    private static List<String> families(String pattern) {
        return pattern.equals("*")
                ? MetricCatalogue.shipped().stream()
                        .filter(metric -> metric.parameters().containsAll(Judging.SHARED))
                        .map(Metric::family)
                        .collect(Collectors.toUnmodifiableList())
                : Arrays.asList(pattern);
    }

    /// All of them.
    ///
    /// @return Recscope's own first
    public static List<Profile> all() {
        return List.copyOf(ALL.values());
    }

    /// A profile by its name.
    ///
    /// @param name `trec_eval`
    /// @return the profile
    /// @throws IllegalArgumentException naming those there are
    public static Profile get(String name) {
        Profile profile = ALL.get(name.strip());
        if (profile == null) {
            throw new IllegalArgumentException(
                    "There is no profile '" + name + "'. The profiles are " + String.join(", ", ALL.keySet()));
        }
        return profile;
    }
}
