package org.recscope.benchmarks.engine;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
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

/// One run of a large {@link World} once, in a process with little memory.
public final class LargeProgram implements Program {
    @Override
    public String name() {
        return "engine-large";
    }

    @Override
    public String question() {
        return "FOLDER USERS sorted|shuffled memory|disk THREADS METRICS TEMP: reads one run and evaluates it once, "
                + "rows in memory or on disk; say how much memory by -Dbenchmark.memory=2g";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        World world = new World(Path.of(arguments.get(0)), Integer.parseInt(arguments.get(1)));
        Path run = arguments.get(2).equals("shuffled") ? world.shuffled() : world.run(1);
        RowStorage storage = new RowStorage(
                RowStorage.Where.valueOf(arguments.get(3).toUpperCase(Locale.ROOT)), Path.of(arguments.get(6)));
        int threads = Integer.parseInt(arguments.get(4));
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(world.truth(), FileKind.TRUTH),
                List.of(FileSpec.run("run", run)),
                FileSpec.of(world.history(), FileKind.HISTORY),
                FileSpec.of(world.items(), FileKind.ITEMS),
                null,
                OptionalDouble.empty(),
                false);
        EvaluationRequest request =
                new EvaluationRequest(MetricCatalogue.parse(EngineProgram.set(arguments.get(5))), List.of(), threads);
        Dataset[] data = new Dataset[1];
        Evaluation[] result = new Evaluation[1];
        Usage reading = Usage.of(() -> data[0] = DatasetLoader.load(spec, storage, threads, Progress.NONE));
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        Usage computing = Usage.of(() -> result[0] = Evaluator.evaluate(data[0], request, Progress.NONE));
        out.println("| reading | " + reading.cells() + " |");
        out.println("| computing | " + computing.cells() + " |");
        out.printf(
                Locale.ROOT,
                "| both | %.2f | %.2f |%n",
                reading.cpu() + computing.cpu(),
                reading.wall() + computing.wall());
        out.printf(
                Locale.ROOT,
                "%,d rows, %.1f bytes of heap a row when read%n",
                data[0].runs().getFirst().rows(),
                (double) heap / data[0].runs().getFirst().rows());
        for (int metric = 0; metric < result[0].metrics().size(); metric++) {
            out.println(result[0].metrics().get(metric) + " = "
                    + result[0].overall(0, metric).mean());
        }
    }
}
