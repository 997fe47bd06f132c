package org.recscope.benchmarks.engine;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.EvaluationRequest;
import org.recscope.analytics.evaluation.Evaluator;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.DatasetLoader;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.RowStorage;
import org.recscope.analytics.work.Progress;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Usage;
import org.recscope.kernel.catalogue.MetricCatalogue;

/// Reads a {@link World} and evaluates it, as `recscope evaluate` does.
public final class EngineProgram implements Program {
    /// What is asked, by the name of the set.
    static final Map<String, List<String>> SETS = Map.of(
            "accuracy", List.of("ndcg@20", "recall@20", "precision@20", "ap@20", "mrr@20", "hit-rate@20"),
            "users",
                    List.of(
                            "ndcg@20",
                            "recall@20",
                            "precision@20",
                            "ap@20",
                            "mrr@20",
                            "hit-rate@20",
                            "ild@20",
                            "miuf@20",
                            "arp@20",
                            "steck@20"),
            "seven", List.of("ndcg@20", "recall@20", "mrr@20", "ild@20", "steck@20", "coverage@20", "gini@20"));

    private static final int ROUNDS = 7;
    private static final RowStorage MEMORY = new RowStorage(RowStorage.Where.MEMORY, null);

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public String question() {
        return "FOLDER USERS RUNS THREADS METRICS [cold]: reads the files and evaluates metrics, by name or as one of the sets "
                + String.join(", ", new TreeSet<>(SETS.keySet()));
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        World world = new World(Path.of(arguments.get(0)), Integer.parseInt(arguments.get(1)));
        int runs = Integer.parseInt(arguments.get(2));
        int threads = Integer.parseInt(arguments.get(3));
        List<String> set = set(arguments.get(4));
        Dataset[] data = new Dataset[1];
        Evaluation[] result = new Evaluation[1];
        Usage reading = Usage.of(() -> data[0] = DatasetLoader.load(spec(world, runs), MEMORY, threads, Progress.NONE));
        EvaluationRequest request = new EvaluationRequest(MetricCatalogue.parse(set), List.of(), threads);
        Usage cold = Usage.of(() -> result[0] = Evaluator.evaluate(data[0], request, Progress.NONE));
        print("reading", reading, out);
        print("computing, cold", cold, out);
        if (!arguments.getLast().equals("cold")) {
            Usage warm = Usage.best(ROUNDS, () -> result[0] = Evaluator.evaluate(data[0], request, Progress.NONE));
            print("computing, warm", warm, out);
        }
        for (int metric = 0; metric < result[0].metrics().size(); metric++) {
            out.printf(
                    Locale.ROOT,
                    "%s = %.9f%n",
                    result[0].metrics().get(metric),
                    result[0].overall(0, metric).mean());
        }
    }

    /// The metrics of a set, or those named one by one.
    static List<String> set(String name) {
        return SETS.getOrDefault(name, List.of(name.split(",")));
    }

    private static void print(String what, Usage usage, PrintStream out) {
        out.println("| " + what + " | " + usage.cells() + " |");
    }

    private static DatasetSpec spec(World world, int runs) {
        return new DatasetSpec(
                FileSpec.of(world.truth(), FileKind.TRUTH),
                IntStream.rangeClosed(1, runs)
                        .mapToObj(run -> FileSpec.run("run " + run, world.run(run)))
                        .toList(),
                FileSpec.of(world.history(), FileKind.HISTORY),
                FileSpec.of(world.items(), FileKind.ITEMS),
                null,
                OptionalDouble.empty(),
                false);
    }
}
