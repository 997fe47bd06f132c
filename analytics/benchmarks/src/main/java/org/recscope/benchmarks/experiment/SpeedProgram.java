package org.recscope.benchmarks.experiment;

import java.io.PrintStream;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.experiment.log.LogBuilder;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.LogSpec;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.Analysis;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Usage;

/// Times the readout of a large experiment after its log is in memory: health, five metrics with CUPED overall and in
/// every segment, corrections and the decision.
public final class SpeedProgram implements Program {
    private static final int ROWS = 10_000_000;
    private static final int SEGMENTS = 50;
    private static final int ROUNDS = 5;
    private static final List<String> METRICS = List.of("a", "b", "c", "d", "e");

    @Override
    public String name() {
        return "experiment-speed";
    }

    @Override
    public String question() {
        return "What does a readout of 10,000,000 rows, 50 segments, 2 arms and 5 metrics with CUPED cost? [rows]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        Units units = log(arguments.isEmpty() ? ROWS : Integer.parseInt(arguments.getFirst()));
        System.gc();
        ExperimentQuestion question = ExperimentQuestion.of(
                        units.spec().columns(),
                        METRICS.stream()
                                .map(metric -> MetricSpec.of(metric + ",covariate=before"))
                                .toList())
                .withCuts(List.of(List.of("segment")));
        out.println("| readout | CPU s | wall s | peak |");
        out.println("|---|---|---|---|");
        Readout[] kept = new Readout[1];
        out.println("| cold | "
                + Usage.of(() -> kept[0] = Analysis.of(units, question)).cells() + " |");
        out.println("| warm | "
                + Usage.best(ROUNDS, () -> kept[0] = Analysis.of(units, question))
                        .cells() + " |");
        out.println();
        out.println(kept[0].results().size() + " results, " + kept[0].segments().size() + " tables of "
                + kept[0].segments().getFirst().rows().size() + " segments");
    }

    private static Units log(int rows) {
        List<String> numbers = List.of("a", "b", "c", "d", "e", "before");
        LogSpec spec = new LogSpec(LogColumns.of(null, "arm", null), numbers, List.of("segment"));
        List<String> segments =
                IntStream.range(0, SEGMENTS).mapToObj(i -> "s" + i).toList();
        LogBuilder log = new LogBuilder(spec, List.of("control", "treatment"), List.of(segments)).reserve(rows);
        SplittableRandom random = new SplittableRandom(1);
        double[] row = new double[numbers.size()];
        for (int unit = 0; unit < rows; unit++) {
            double before = random.nextDouble();
            for (int i = 0; i < METRICS.size(); i++) {
                row[i] = before + random.nextDouble();
            }
            row[METRICS.size()] = before;
            log.add(unit, random.nextInt(2), 0, row, random.nextInt(SEGMENTS));
        }
        return log.units();
    }
}
