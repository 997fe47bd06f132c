package org.recscope.benchmarks.experiment;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.Analysis;
import org.recscope.analytics.experiment.readout.MetricResult;
import org.recscope.analytics.statistics.Interval;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Trials;

/// How often 95 % intervals of an experiment hold the planted effect, for every kind of metric and every convention of
/// the lift, without an effect (A/A) and with one (A/B).
public final class CoverageProgram implements Program {
    private static final int SETS = 20_000;
    private static final double LIFT = 0.05;
    private static final int LOOKS = 1 + Lift.values().length;

    @Override
    public String name() {
        return "experiment-coverage";
    }

    @Override
    public String question() {
        return "How often do 95 % intervals of an experiment hold the planted effect? [data sets [units treated-share]]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.getFirst());
        if (arguments.size() > 2) {
            table(sets, Integer.parseInt(arguments.get(1)), Double.parseDouble(arguments.get(2)), out);
            return;
        }
        table(sets, 400, 0.5, out);
        table(sets, 2000, 0.5, out);
        table(sets, 10_000, 0.5, out);
        table(sets, 10_000, 0.1, out);
    }

    private static void table(int sets, int units, double treated, PrintStream out) {
        out.println(String.format(
                Locale.ROOT, "%n%,d units, %.0f %% of them treated, %,d data sets each%n", units, 100 * treated, sets));
        out.println("| metric | difference A/A | difference A/B | Fieller A/A | Fieller A/B | delta | log | naive |");
        out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        Trials same = trials(new Shop(units, treated, 0, 1, false), sets);
        Trials better = trials(new Shop(units, treated, LIFT, 1, false), sets);
        for (int m = 0; m < Shop.METRICS.size(); m++) {
            int at = m * LOOKS;
            out.println(String.join(
                    " | ",
                    "| " + MetricSpec.of(Shop.METRICS.get(m)).name(),
                    same.percent(at),
                    better.percent(at),
                    same.percent(at + 1),
                    better.percent(at + 1),
                    better.percent(at + 2),
                    better.percent(at + 3),
                    better.percent(at + 4) + " |"));
        }
    }

    private static Trials trials(Shop shop, int sets) {
        ExperimentQuestion question = shop.question(Shop.METRICS);
        return Trials.of(sets, Shop.METRICS.size() * LOOKS, set -> held(shop, question, set));
    }

    private static boolean[] held(Shop shop, ExperimentQuestion question, int set) {
        boolean[] held = new boolean[Shop.METRICS.size() * LOOKS];
        double[] truths = Shop.truths();
        int at = 0;
        for (MetricResult result : Analysis.of(shop.log(set), question).results()) {
            held[at] = result.absolute().interval().contains(shop.lift() * truths[at / LOOKS]);
            at++;
            for (Lift convention : Lift.values()) {
                Interval interval =
                        convention.of(result.contrast(), Question.DEFAULT).interval();
                held[at++] = Sets.holds(interval, shop.lift());
            }
        }
        return held;
    }
}
