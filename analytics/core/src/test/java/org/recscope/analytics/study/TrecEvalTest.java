package org.recscope.analytics.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.EvaluationRequest;
import org.recscope.analytics.evaluation.Evaluator;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.DatasetLoader;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.metric.MetricName;

/// The profile `trec_eval` against the reference tool's own output, line by line and topic by topic.
class TrecEvalTest {
    private static final Path FOLDER = Path.of(System.getProperty(
                    "recscope.shared",
                    Path.of(System.getProperty("recscope.root", "../.."))
                            .toAbsolutePath()
                            .normalize()
                            .resolveSibling("shared")
                            .toString()))
            .resolve("data/trec");

    /// Half of the last digit printed.
    private static final double PRINTED = 0.5e-4 + 1e-9;

    /// Ranks of `relstring`.
    private static final int FIRST = 10;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("num_ret", "num-ret"),
            Map.entry("num_rel", "num-rel"),
            Map.entry("num_rel_ret", "num-rel-ret"),
            Map.entry("num_nonrel_judged_ret", "num-nonrel"),
            Map.entry("map", "ap"),
            Map.entry("Rprec", "r-precision"),
            Map.entry("bpref", "bpref"),
            Map.entry("infAP", "inf-ap"),
            Map.entry("recip_rank", "mrr"),
            Map.entry("11pt_avg", "iprec-11"),
            Map.entry("ndcg", "ndcg"),
            Map.entry("rbp", "rbp"),
            Map.entry("rbp_resid", "rbp-residual"),
            Map.entry("G", "normalised-gain"),
            Map.entry("binG", "normalised-gain(gain=binary)"),
            Map.entry("ndcg_rel", "ndcg-rel"),
            Map.entry("Rndcg", "r-ndcg"),
            Map.entry("utility", "utility"),
            Map.entry("gm_map", "geometric-mean"),
            Map.entry("gm_bpref", "geometric-mean(metric=bpref)"),
            Map.entry("num_q", "num-rel"),
            Map.entry("set_P", "precision"),
            Map.entry("set_relative_P", "precision(denominator=capped-list)"),
            Map.entry("set_recall", "recall"),
            Map.entry("set_map", "set-ap"),
            Map.entry("set_F", "f-beta"));

    private static final Map<String, String> CUT = Map.of(
            "P", "precision@%s",
            "recall", "recall@%s",
            "map_cut", "ap@%s",
            "ndcg_cut", "ndcg@%s",
            "relative_P", "precision@%s(denominator=capped)",
            "success", "hit-rate@%s",
            "unj", "unjudged@%s",
            "iprec_at_recall", "iprec(recall=%s)",
            "Rprec_mult", "r-precision(multiple=%s)");

    private static final Pattern CUT_NAME = Pattern.compile("(.*)_([0-9.]+)");

    private static Optional<MetricName> ours(String measure) {
        String name = NAMES.get(measure);
        Matcher cut = CUT_NAME.matcher(measure);
        if (name == null && cut.matches() && CUT.containsKey(cut.group(1))) {
            name = CUT.get(cut.group(1)).formatted(cut.group(2));
        }
        return Optional.ofNullable(name)
                .map(MetricName::parse)
                .map(asked -> Convention.of("trec_eval").meaning(List.of(asked)).get(0));
    }

    @Test
    void agreesWithEveryLineThatNamesAMetricWeHave() throws IOException, LoadingException {
        assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER + " is not there");
        List<String[]> lines = Files.readAllLines(FOLDER.resolve("out.test.aqc"), StandardCharsets.US_ASCII).stream()
                .map(line -> line.strip().split("\\s+"))
                .toList();
        Map<String, MetricName> names = new LinkedHashMap<>();
        lines.forEach(line -> ours(line[0]).ifPresent(name -> names.put(line[0], name)));
        for (int rank = 1; rank <= FIRST; rank++) {
            names.put("P_" + rank, ours("P_" + rank).orElseThrow());
            names.put("unj_" + rank, ours("unj_" + rank).orElseThrow());
        }
        Dataset data = data();
        Evaluation evaluation = Evaluator.evaluate(
                data, new EvaluationRequest(List.copyOf(names.values()), List.of(), 2), Progress.NONE);
        assertEquals(List.of(), evaluation.unavailable());
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String[] line : lines) {
            MetricName name = names.get(line[0]);
            if (line[0].equals("relstring")) {
                compared++;
                assertEquals(line[2], "'" + relevance(evaluation, names, user(data, line[1])) + "'");
            } else if (name != null) {
                compared++;
                double value = value(evaluation, data, name, line);
                if (!(Math.abs(value - Double.parseDouble(line[2])) <= PRINTED)) {
                    wrong.add(String.join(" ", line) + ", ours " + value);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(lines.size() - 1, compared, "every line but the one that names the run");
    }

    /// The first ranks, 1 for relevant, 0 for judged and irrelevant, a dash for items nobody judged.
    private static String relevance(Evaluation evaluation, Map<String, MetricName> names, int user) {
        StringBuilder text = new StringBuilder();
        double length = evaluation.value(0, evaluation.metric(names.get("num_ret")), user);
        long relevant = 0;
        long unjudged = 0;
        for (int rank = 1; rank <= Math.min(FIRST, length); rank++) {
            long found = Math.round(rank * evaluation.value(0, evaluation.metric(names.get("P_" + rank)), user));
            long open = Math.round(rank * evaluation.value(0, evaluation.metric(names.get("unj_" + rank)), user));
            text.append(found > relevant ? '1' : open > unjudged ? '-' : '0');
            relevant = found;
            unjudged = open;
        }
        return text.toString();
    }

    /// Of all topics counts are added up, everything else is averaged.
    private static double value(Evaluation evaluation, Dataset data, MetricName name, String[] line) {
        int metric = evaluation.metric(name);
        if (!line[1].equals("all")) {
            return evaluation.value(0, metric, user(data, line[1]));
        }
        double mean = evaluation.overall(0, metric).mean();
        if (line[0].equals("num_q")) {
            return evaluation.overall(0, metric).defined();
        }
        return line[0].startsWith("num_") ? mean * evaluation.overall(0, metric).defined() : mean;
    }

    private static int user(Dataset data, String id) {
        return IntStream.range(0, data.users().size())
                .filter(user -> data.users().id(user).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Dataset data() throws LoadingException {
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(FOLDER.resolve("qrels.test"), FileKind.TRUTH),
                List.of(FileSpec.of(FOLDER.resolve("results.trunc"), FileKind.RUN)),
                null,
                null,
                null,
                OptionalDouble.empty(),
                false,
                Convention.of("trec_eval").reading());
        return DatasetLoader.load(spec, 2, Progress.NONE);
    }
}
