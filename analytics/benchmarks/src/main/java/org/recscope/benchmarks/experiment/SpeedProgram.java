package org.recscope.benchmarks.experiment;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.log.LogBuilder;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.LogSpec;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.Analysis;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.experiment.sums.SumsBuilder;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Usage;
import org.recscope.kernel.data.Attribute;

/// Times a large experiment after its log is in memory: the effects of five metrics with CUPED in every segment alone,
/// and
/// the whole readout with health, makeup, corrections and the decision.
public final class SpeedProgram implements Program {
    private static final int ROWS = 10_000_000;
    private static final int SEGMENTS = 50;
    private static final int ROUNDS = 5;
    private static final List<String> METRICS = List.of("a", "b", "c", "d", "e");
    private static final List<String> NUMBERS = List.of("a", "b", "c", "d", "e", "before");

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
        out.println("| work | CPU s | wall s | peak |");
        out.println("|---|---|---|---|");
        double[][] columns = new double[METRICS.size() + 1][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = units.total(NUMBERS.get(i));
        }
        int[] cells = cells(units);
        out.println("| effects of every segment, cold | "
                + Usage.of(() -> effects(cells, columns)).cells() + " |");
        out.println("| effects of every segment, warm | "
                + Usage.best(ROUNDS, () -> effects(cells, columns)).cells() + " |");
        Readout[] kept = new Readout[1];
        out.println("| whole readout, cold | "
                + Usage.of(() -> kept[0] = Analysis.of(units, question)).cells() + " |");
        out.println("| whole readout, warm | "
                + Usage.best(ROUNDS, () -> kept[0] = Analysis.of(units, question))
                        .cells() + " |");
        out.println();
        out.println(kept[0].results().size() + " results, " + kept[0].segments().size() + " tables of "
                + kept[0].segments().getFirst().rows().size() + " segments");
    }

    /// The cell of each unit: two arms of every segment.
    private static int[] cells(Units units) {
        int[] arms = units.armOf();
        Attribute segment = units.attribute("segment");
        int[] cells = new int[arms.length];
        for (int unit = 0; unit < cells.length; unit++) {
            cells[unit] = 2 * segment.code(unit) + arms[unit];
        }
        return cells;
    }

    /// Each metric's sums in one pass, its slope over all, and the adjusted effect with interval and p overall and in
    /// every segment.
    private static List<Effect> effects(int[] cells, double[][] columns) {
        List<Effect> effects = new ArrayList<>();
        Functional outcome = new Functional.Mean(0);
        List<Functional> covariates = List.of(new Functional.Mean(1));
        for (int m = 0; m < METRICS.size(); m++) {
            SumsBuilder builder = new SumsBuilder(2 * SEGMENTS, 2);
            builder.add(cells, new double[][] {columns[m], columns[METRICS.size()]}, 0, cells.length);
            List<Sums> control = new ArrayList<>();
            List<Sums> treatment = new ArrayList<>();
            for (int s = 0; s < SEGMENTS; s++) {
                control.add(builder.cell(2 * s));
                treatment.add(builder.cell(2 * s + 1));
            }
            Cuped all = Cuped.within(List.of(Sums.sum(control), Sums.sum(treatment)), outcome, covariates);
            effects.add(Lift.FIELLER.of(all.contrast(0, 1), Question.DEFAULT));
            for (int s = 0; s < SEGMENTS; s++) {
                List<Sums> arms = List.of(control.get(s), treatment.get(s));
                Cuped within = new Cuped(arms, outcome, covariates, all.theta());
                effects.add(Lift.FIELLER.of(within.contrast(0, 1), Question.DEFAULT));
            }
        }
        return effects;
    }

    private static Units log(int rows) {
        LogSpec spec = new LogSpec(LogColumns.of(null, "arm", null), NUMBERS, List.of("segment"));
        List<String> segments =
                IntStream.range(0, SEGMENTS).mapToObj(i -> "s" + i).toList();
        LogBuilder log = new LogBuilder(spec, List.of("control", "treatment"), List.of(segments)).reserve(rows);
        SplittableRandom random = new SplittableRandom(1);
        double[] row = new double[NUMBERS.size()];
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
