package org.recscope.analytics.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.explain.Explainer;
import org.recscope.analytics.study.explain.Explanation;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.catalogue.Profiles;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.MetricName;

/// What eleven programs make of the same awkward lists, measured by running them; precision, NDCG, recall and average
/// precision at 3.
class ProfilesTest {
    @TempDir
    Path folder;

    /// Rows `user item rank score`, and truth `user item`, parted by `/`.
    private Study study(String run, String truth) throws IOException {
        Path runFile = folder.resolve("run.csv");
        Path truthFile = folder.resolve("truth.csv");
        boolean ranked = run.split("/")[0].strip().split(" ").length == 4;
        Files.writeString(runFile, (ranked ? "user,item,rank,score\n" : "user,item,score\n") + rows(run));
        boolean graded = truth.split("/")[0].strip().split(" ").length == 3;
        Files.writeString(truthFile, (graded ? "user,item,relevance\n" : "user,item\n") + rows(truth));
        return Study.of(new DatasetSpec(
                FileSpec.of(truthFile, FileKind.TRUTH),
                List.of(FileSpec.of(runFile, FileKind.RUN)),
                null,
                null,
                null,
                OptionalDouble.empty(),
                false));
    }

    private static String rows(String text) {
        return String.join(
                        "\n",
                        Arrays.stream(text.split("/"))
                                .map(row -> row.strip().replace(' ', ','))
                                .toList())
                + "\n";
    }

    private static double[] values(Study study, String profile) throws LoadingException {
        Convention convention = Convention.of(profile);
        List<MetricName> asked = List.of("precision@3", "ndcg@3", "recall@3", "ap@3").stream()
                .map(MetricName::parse)
                .toList();
        Evaluation evaluation = StudyRunner.run(
                        study.withConvention(convention).withMetrics(convention.meaning(asked)), 1, Progress.NONE)
                .evaluation();
        double[] values = new double[4];
        for (int metric = 0; metric < 4; metric++) {
            values[metric] = evaluation.overall(0, metric).mean();
        }
        return values;
    }

    @ParameterizedTest(name = "{0} by {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            truth without a list      | u a 1 3/u x 2 2/u y 3 1          | u a/v a     | trec_eval           | .167 .5 .5 .5
            truth without a list      | u a 1 3/u x 2 2/u y 3 1          | u a/v a     | ranx                | .167 .5 .5 .5
            truth without a list      | u a 1 3/u x 2 2/u y 3 1          | u a/v a     | rectools-achievable | .167 .5 .5 .5
            truth without a list      | u a 1 3/u x 2 2/u y 3 1          | u a/v a     | recommenders        | .333 .5 1 1
            truth without a list      | u a 1 3/u x 2 2/u y 3 1          | u a/v a     | lenskit             | .333 1 1 1
            a list without truth      | u a 1 3/u x 2 2/u y 3 1/v a 1 3  | u a         | trec_eval           | .333 1 1 1
            a list without truth      | u a 1 3/u x 2 2/u y 3 1/v a 1 3  | u a         | recommenders        | .333 1 1 1
            a list without truth      | u a 1 3/u x 2 2/u y 3 1/v a 1 3  | u a         | lenskit             | .167 1 1 1
            a list of one             | u a 1 3                          | u a/u b/u c | trec_eval           | .333 .469 .333 .333
            a list of one             | u a 1 3                          | u a/u b/u c | recommenders        | .333 .469 .333 .333
            a list of one             | u a 1 3                          | u a/u b/u c | lenskit             | 1 .380 .333 1
            an item twice             | u a 1 3/u a 2 2/u x 3 1          | u a/u b     | ranx                | .333 .613 .5 .5
            an item twice             | u a 1 3/u x 2 2/u a 3 1          | u a/u b     | rectools-achievable | .667 .920 1 .833
            all tied, relevant last   | u a 1/u b 1/u c 1                | u c         | trec_eval           | .333 1 1 1
            all tied, relevant last   | u a 1/u b 1/u c 1                | u c         | ranx                | .333 .5 1 .333
            all tied, relevant last   | u a 1/u b 1/u c 1                | u c         | lenskit             | .333 .631 1 .333
            ranks 1, 5, 9             | u a 1 9/u x 5 5/u b 9 1          | u a/u b     | trec_eval           | .667 .920 1 .833
            ranks 1, 5, 9             | u a 1 9/u x 5 5/u b 9 1          | u a/u b     | rectools-achievable | .333 .613 .5 .5
            ranks 1, 5, 9             | u a 1 9/u x 5 5/u b 9 1          | u a/u b     | lenskit             | .667 .816 1 .833
            """)
    void aProfileGivesTheNumbersOfItsProgram(String name, String run, String truth, String profile, String expected)
            throws IOException, LoadingException {
        double[] values = values(study(run, truth), profile);
        String[] numbers = expected.split(" ");
        for (int i = 0; i < numbers.length; i++) {
            assertEquals(Double.parseDouble(numbers[i]), values[i], 6e-4, () -> name + ": " + Arrays.toString(values));
        }
    }

    @Test
    void thePartsOfAGapAddUpToIt() throws IOException, LoadingException {
        Study study = study("u a 1 9/u x 5 5/u b 9 1/v x 1 2/v a 2 1/w a 1 1", "u a/u b/v a");
        Convention against = Convention.of("trec_eval");
        Convention as = Convention.of("rectools");
        List<Explanation> explained = Explainer.explain(
                study.withConvention(against), MetricName.parse("ndcg@3"), as, against, 1, Progress.NONE);
        Explanation gap = explained.get(0);
        double sum = gap.parts().stream().mapToDouble(Explanation.Part::part).sum();
        assertEquals(gap.gap(), sum, 1e-12);
        assertTrue(gap.averaged());
        double ranks = part(gap, "ranks");
        double order = part(gap, "order");
        double ideal = part(gap, "ideal");
        assertTrue(ranks < 0 && ideal < 0, gap::toString);
        assertEquals(ranks, order, 1e-12, "stated ranks count only where ranks give the order: both share it");
        assertEquals(gap.gap(), ranks + order + ideal, 1e-12, "nothing else matters here");
        assertEquals(
                List.of("u", "v"),
                gap.witnesses().stream().map(Explanation.Witness::user).sorted().toList());
    }

    private static double part(Explanation gap, String choice) {
        return gap.parts().stream()
                .filter(part -> part.choice().name().equals(choice))
                .findFirst()
                .orElseThrow()
                .part();
    }

    @Test
    void everyReadingIsReadBackFromItsText() {
        for (String text :
                List.of("", "ties=docno", "order=score,ties=best,duplicates=last,ranks=stated,outside=dropped")) {
            assertEquals(text, ListReading.parse(text).toString());
        }
        Profiles.all()
                .forEach(profile -> assertEquals(
                        profile.reading(), ListReading.parse(profile.reading().toString())));
        var e = assertThrows(IllegalArgumentException.class, () -> ListReading.parse("ties=coin"));
        assertEquals("ties must be one of expected, file, docno, best, worst, not 'coin'", e.getMessage());
    }

    /// Read in the programs' own sources, and held by vectors of their tests under these parameters.
    @ParameterizedTest(name = "{0} means {2} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            rectools | ild@10           | ild@10(distance=hamming,single=0,unknown=undefined)
            recpack  | ild@10           | ild@10(distance=jaccard,single=0)
            lenskit  | ils@10           | ils@10(single=1)
            lenskit  | category-entropy | category-entropy(smoothing=0.000001)
            lenskit  | gini@10          | gini@10(correction=no)
            recbole  | gini@10          | gini@10(correction=no)
            recbole  | entropy@10       | entropy@10(base=e,per=item)
            elliot   | gini@10          | gini@10(read=equality)
            """)
    void profilesNameVariantsBeyondAccuracyToo(String profile, String asked, String meant) {
        assertEquals(
                List.of(MetricName.parse(meant)), Convention.of(profile).meaning(List.of(MetricName.parse(asked))));
    }
}
