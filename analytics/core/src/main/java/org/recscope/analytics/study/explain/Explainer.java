package org.recscope.analytics.study.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.EvaluationRequest;
import org.recscope.analytics.evaluation.Evaluator;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.Convention;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.study.explain.Explanation.Part;
import org.recscope.analytics.study.explain.Explanation.Witness;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.MetricName;

/// Shares the gap between two conventions out over the choices in which they differ. Every mix of the two is computed
/// and a choice's part is what it changes on average over all orders (Shapley 1953, doi:10.1515/9781400881970-018), so
/// that no order is preferred and the parts add up to the gap; with many choices or rows they are changed one after the
/// other instead.
public final class Explainer {
    private static final int MOST_AVERAGED = 8;
    private static final long MOST_ROWS = 2_000_000;
    private static final int WITNESSES = 5;

    private final Study study;
    private final int threads;
    private final Progress progress;
    private final Map<ListReading, Dataset> datasets = new HashMap<>();

    private Explainer(Study study, int threads, Progress progress) {
        this.study = study;
        this.threads = threads;
        this.progress = progress;
    }

    /// Explains a metric's gap for every run of a study.
    ///
    /// @param study the files
    /// @param metric what was computed, by the name both conventions know it by
    /// @param as one convention
    /// @param against the other
    /// @param threads how many to use; changes nothing but the time
    /// @param progress told how far it is; may cancel
    /// @return one explanation a run, in the order of the study
    /// @throws LoadingException when a file cannot be used
    /// @throws IllegalArgumentException when the metric cannot be computed from these files or has no value a user
    public static List<Explanation> explain(
            Study study, MetricName metric, Convention as, Convention against, int threads, Progress progress)
            throws LoadingException {
        return new Explainer(study, threads, progress).explain(metric, as, against);
    }

    /// Explains a metric's gap for every run of a study that was answered; its files are not read again where they need
    /// not be.
    ///
    /// @param result the answer
    /// @param metric one of its metrics, as the study computed it
    /// @param as one convention
    /// @param against the other
    /// @param threads how many to use; changes nothing but the time
    /// @param progress told how far it is; may cancel
    /// @return one explanation a run, in the order of the study
    /// @throws LoadingException when a file cannot be used
    /// @throws IllegalArgumentException when the metric cannot be computed from these files or has no value a user
    public static List<Explanation> explain(
            StudyResult result, MetricName metric, Convention as, Convention against, int threads, Progress progress)
            throws LoadingException {
        Study study = result.study();
        Explainer explainer = new Explainer(study.withConvention(against), threads, progress);
        explainer.datasets.put(study.convention().reading(), result.data());
        return explainer.explain(bare(study, metric), as, against);
    }

    /// The name that all conventions know a metric by, where the study's own convention gave it its parameters.
    ///
    /// @param study whose metric it is
    /// @param metric one of its metrics
    /// @return `ndcg@10` for what the study's convention means by it; else the metric
    public static MetricName bare(Study study, MetricName metric) {
        MetricName bare = new MetricName(metric.family(), metric.cutoff());
        boolean usual = study.convention().meaning(List.of(bare)).contains(metric);
        return usual ? bare : metric;
    }

    private List<Explanation> explain(MetricName metric, Convention as, Convention against) throws LoadingException {
        MetricName from = against.meaning(List.of(metric)).get(0);
        MetricName to = as.meaning(List.of(metric)).get(0);
        List<Choice> choices = Choice.between(against.reading(), from, as.reading(), to);
        Evaluation before = evaluate(against.reading(), from);
        Evaluation after = evaluate(as.reading(), to);
        long rows = dataset(against.reading()).runs().stream()
                .mapToLong(run -> run.lists().rows())
                .sum();
        boolean averaged = choices.size() <= MOST_AVERAGED && rows <= MOST_ROWS;
        double[][] parts =
                averaged ? averaged(choices, against.reading(), from) : oneByOne(choices, against.reading(), from);
        List<Explanation> explanations = new ArrayList<>();
        for (int run = 0; run < before.runs().size(); run++) {
            List<Part> shares = new ArrayList<>();
            for (int choice = 0; choice < choices.size(); choice++) {
                shares.add(new Part(choices.get(choice), parts[choice][run]));
            }
            explanations.add(new Explanation(
                    before.runs().get(run),
                    after.overall(run, 0).mean(),
                    before.overall(run, 0).mean(),
                    averaged,
                    shares,
                    witnesses(before, after, run)));
        }
        return explanations;
    }

    /// By choice and run: what each adds on average over all orders. Mix `m` has the choices of the bits of `m`.
    private double[][] averaged(List<Choice> choices, ListReading reading, MetricName metric) throws LoadingException {
        int n = choices.size();
        double[][] values = new double[1 << n][];
        for (int mix = 0; mix < values.length; mix++) {
            values[mix] = means(choices, mix, reading, metric);
        }
        double[][] parts = new double[n][values[0].length];
        for (int choice = 0; choice < n; choice++) {
            for (int mix = 0; mix < values.length; mix++) {
                if ((mix >> choice & 1) == 0) {
                    double weight = 1 / (n * choose(n - 1, Integer.bitCount(mix)));
                    add(parts[choice], values[mix | 1 << choice], values[mix], weight);
                }
            }
        }
        return parts;
    }

    private double[][] oneByOne(List<Choice> choices, ListReading reading, MetricName metric) throws LoadingException {
        double[][] parts = new double[choices.size()][];
        double[] before = means(choices, 0, reading, metric);
        for (int choice = 0; choice < parts.length; choice++) {
            double[] after = means(choices, (2 << choice) - 1, reading, metric);
            parts[choice] = new double[after.length];
            add(parts[choice], after, before, 1);
            before = after;
        }
        return parts;
    }

    private static void add(double[] part, double[] with, double[] without, double weight) {
        for (int run = 0; run < part.length; run++) {
            part[run] += weight * (with[run] - without[run]);
        }
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    private double[] means(List<Choice> choices, int mix, ListReading reading, MetricName metric)
            throws LoadingException {
        ListReading mixed = reading;
        MetricName asked = metric;
        for (int choice = 0; choice < choices.size(); choice++) {
            if ((mix >> choice & 1) != 0) {
                mixed = choices.get(choice).applied(mixed);
                asked = choices.get(choice).applied(asked);
            }
        }
        Evaluation evaluation = evaluate(mixed, asked);
        double[] means = new double[evaluation.runs().size()];
        Arrays.setAll(means, run -> evaluation.overall(run, 0).mean());
        return means;
    }

    private Evaluation evaluate(ListReading reading, MetricName metric) throws LoadingException {
        Evaluation evaluation = Evaluator.evaluate(
                dataset(reading), new EvaluationRequest(List.of(metric), List.of(), threads), progress);
        if (!evaluation.unavailable().isEmpty()) {
            throw new IllegalArgumentException(evaluation.unavailable().get(0).reason());
        }
        return evaluation;
    }

    private Dataset dataset(ListReading reading) throws LoadingException {
        Dataset data = datasets.get(reading);
        if (data == null) {
            Convention convention = new Convention(study.convention().profile(), reading);
            data = StudyRunner.load(study.withConvention(convention), threads, progress);
            datasets.put(reading, data);
        }
        return data;
    }

    private List<Witness> witnesses(Evaluation before, Evaluation after, int run) throws LoadingException {
        Dataset data = dataset(study.convention().reading());
        List<Witness> witnesses = new ArrayList<>();
        for (int user = before.population().next(0);
                user >= 0;
                user = before.population().next(user + 1)) {
            double as = after.value(run, 0, user);
            double against = before.value(run, 0, user);
            if (Double.compare(as, against) != 0) {
                witnesses.add(new Witness(data.users().id(user), as, against));
            }
        }
        witnesses.sort(Comparator.comparingDouble(Explainer::distance).reversed());
        return witnesses.subList(0, Math.min(WITNESSES, witnesses.size()));
    }

    /// A value against none counts by its size.
    private static double distance(Witness witness) {
        double as = Double.isNaN(witness.as()) ? 0 : witness.as();
        double against = Double.isNaN(witness.against()) ? 0 : witness.against();
        return Math.abs(as - against);
    }
}
