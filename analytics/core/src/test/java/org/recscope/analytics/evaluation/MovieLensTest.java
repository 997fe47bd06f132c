package org.recscope.analytics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.DatasetLoader;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.MetricName;

/// Four models on MovieLens against numbers of a separate program in another language, written from the
/// definitions alone (sums of pairs, sorted counts, sets), which agreed with every user's value and every
/// segment's interval to 1e-12.
class MovieLensTest {
    private static final Path ROOT = Path.of(System.getProperty("recscope.root", "."));
    private static final Path FOLDER = Path.of(System.getProperty(
                    "recscope.shared", ROOT.resolveSibling("shared").toString()))
            .resolve("data/movielens-small");
    private static final List<String> RUNS = List.of("random", "popularity", "itemknn", "puresvd");

    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() throws LoadingException {
        assumeTrue(Files.exists(FOLDER), () -> "no MovieLens files in " + FOLDER);
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(FOLDER.resolve("test.csv"), FileKind.TRUTH),
                RUNS.stream()
                        .map(run -> FileSpec.run(run, FOLDER.resolve("recommendations_" + run + ".csv")))
                        .toList(),
                FileSpec.of(FOLDER.resolve("train.csv"), FileKind.HISTORY),
                FileSpec.of(FOLDER.resolve("items.csv"), FileKind.ITEMS),
                FileSpec.of(FOLDER.resolve("users.csv"), FileKind.USERS),
                OptionalDouble.of(4),
                false);
        Dataset data = DatasetLoader.load(spec, 2, Progress.NONE);
        List<MetricName> metrics = MetricCatalogue.parse(MetricCatalogue.families().stream()
                .map(family -> family + "@10")
                .toList());
        evaluation = Evaluator.evaluate(data, new EvaluationRequest(metrics, List.of("activity"), 2), Progress.NONE);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(textBlock = """
            popularity, ndcg@10, 0.06579731305949107, 658, 13
            popularity, recall@10, 0.051998713328604264, 658, 13
            popularity, precision@10, 0.050303951367781284, 658, 13
            popularity, ap@10, 0.02181662435900508, 658, 13
            popularity, mrr@10, 0.1357896704781203, 658, 13
            popularity, hit-rate@10, 0.30547112462006076, 658, 13
            popularity, ild@10, 0.7141338645277905, 671, 0
            popularity, miuf@10, 1.5689133908445425, 671, 0
            popularity, coverage@10, 0.011945205479452055, 671, 0
            popularity, gini@10, 0.997867892020586, 671, 0
            popularity, arp@10, 230.31773472429202, 671, 0
            popularity, steck@10, 1.213483919893898, 671, 0
            itemknn, ndcg@10, 0.09115871783340779, 658, 13
            itemknn, recall@10, 0.07533828534392462, 658, 13
            itemknn, precision@10, 0.06914893617021296, 658, 13
            itemknn, ap@10, 0.03185000227029576, 658, 13
            itemknn, mrr@10, 0.18575408886959055, 658, 13
            itemknn, hit-rate@10, 0.41185410334346506, 658, 13
            itemknn, ild@10, 0.6941116951330946, 671, 0
            itemknn, miuf@10, 2.6813025511151114, 671, 0
            itemknn, coverage@10, 0.0513972602739726, 671, 0
            itemknn, gini@10, 0.9848546699848617, 671, 0
            itemknn, arp@10, 122.35633383010443, 671, 0
            itemknn, steck@10, 0.9898049260995803, 671, 0
            puresvd, ndcg@10, 0.10073723635905088, 658, 13
            puresvd, recall@10, 0.0870040051416322, 658, 13
            puresvd, precision@10, 0.07629179331307015, 658, 13
            puresvd, ap@10, 0.03723660911832079, 658, 13
            puresvd, mrr@10, 0.19738505331210493, 658, 13
            puresvd, hit-rate@10, 0.4452887537993921, 658, 13
            puresvd, ild@10, 0.6828483863460629, 671, 0
            puresvd, miuf@10, 2.5748075534658335, 671, 0
            puresvd, coverage@10, 0.07802739726027397, 671, 0
            puresvd, gini@10, 0.9753992843100295, 671, 0
            puresvd, arp@10, 133.17883755588684, 671, 0
            puresvd, steck@10, 0.9615189147787144, 671, 0
            random, ndcg@10, 0.0011105827225778228, 658, 13
            random, recall@10, 9.065177518705444E-4, 658, 13
            random, precision@10, 0.0010638297872340426, 658, 13
            random, ap@10, 2.1116991959810864E-4, 658, 13
            random, mrr@10, 0.0026125343754523083, 658, 13
            random, hit-rate@10, 0.010638297872340425, 658, 13
            random, ild@10, 0.7503275398886432, 671, 0
            random, miuf@10, 7.816613680295544, 671, 0
            random, coverage@10, 0.5186849315068494, 671, 0
            random, gini@10, 0.592778450375061, 671, 0
            random, arp@10, 8.342175856929963, 671, 0
            random, steck@10, 1.5470632305393002, 671, 0
            """)
    void agreesWithAnIndependentProgram(String run, String metric, double mean, long defined, long undefined) {
        Summary summary = evaluation.overall(RUNS.indexOf(run), evaluation.metric(MetricName.parse(metric)));
        assertEquals(mean, summary.mean(), 1e-12 * Math.max(1, mean));
        assertEquals(defined, summary.defined());
        assertEquals(undefined, summary.undefined());
    }

    @Test
    void everyUserIsInOneSegment() {
        CodeSet all = evaluation.segments("activity").stream()
                .map(evaluation::users)
                .reduce(CodeSet.none(evaluation.users()), CodeSet::or);
        assertEquals(evaluation.population(), all);
        assertEquals(671, all.count());
    }
}
