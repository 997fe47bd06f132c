package org.recscope.benchmarks.experiment;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.Analysis;
import org.recscope.analytics.experiment.readout.Series;
import org.recscope.analytics.experiment.sequential.GroupSequential;
import org.recscope.analytics.experiment.sequential.HowardSequence;
import org.recscope.analytics.experiment.sequential.MixtureSprt;
import org.recscope.analytics.experiment.sequential.Spending;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Trials;

/// How often somebody who looks every day ever sees an effect: without one that is a false alarm, with one it is what
/// the looks are for. Days are those of the readout's cumulative series.
public final class PeekingProgram implements Program {
    private static final int SETS = 20_000;
    private static final int DAYS = 14;
    private static final int UNITS = 5600;
    private static final double LIFT = 0.15;
    private static final double ALPHA = 0.05;

    /// Standard deviation of the effects that the mixture test thinks of, as a share of the control's true value.
    private static final double THOUGHT_OF = 0.1;

    private static final List<String> METRICS = List.of("minutes", "any(orders)", "revenue", "clicks/impressions");
    private static final List<Rule> RULES = rules();

    /// When somebody stops.
    ///
    /// @param name as in the table
    /// @param stops by the cumulative point of a day, counted from 0, and the control's true value
    private record Rule(String name, Stop stops) {}

    @FunctionalInterface
    private interface Stop {
        boolean at(Series.Point point, int day, double base);
    }

    private static List<Rule> rules() {
        double[] shares = IntStream.rangeClosed(1, DAYS)
                .mapToDouble(d -> (double) d / DAYS)
                .toArray();
        double[] early = GroupSequential.bounds(shares, ALPHA, 2, Spending.obrienFleming());
        double[] even = GroupSequential.bounds(shares, ALPHA, 2, Spending.power(1));
        double[] cubic = GroupSequential.bounds(shares, ALPHA, 2, Spending.power(3));
        HowardSequence howard = new HowardSequence(HowardSequence.DEFAULT_TUNING, ALPHA);
        MixtureSprt mixture = new MixtureSprt(THOUGHT_OF * THOUGHT_OF);
        return List.of(
                new Rule("fixed test, last day alone", (p, day, base) -> day == DAYS - 1 && fixed(p)),
                new Rule("fixed test, every day", (p, day, base) -> fixed(p)),
                new Rule(
                        "asymptotic confidence sequence",
                        (p, day, base) -> p.always().p() <= ALPHA),
                new Rule(
                        "mixture SPRT",
                        (p, day, base) -> mixture.p(
                                        p.absolute().estimate() / base,
                                        p.absolute().error() / base)
                                <= ALPHA),
                new Rule(
                        "Howard's bound",
                        (p, day, base) -> !howard.interval(
                                        p.absolute().estimate(), p.absolute().error(), p.units())
                                .contains(0)),
                new Rule("group sequential, O'Brien-Fleming", (p, day, base) -> z(p) >= early[day]),
                new Rule("group sequential, t", (p, day, base) -> z(p) >= even[day]),
                new Rule("group sequential, t³", (p, day, base) -> z(p) >= cubic[day]));
    }

    private static boolean fixed(Series.Point point) {
        return point.absolute().p() < ALPHA;
    }

    private static double z(Series.Point point) {
        Effect effect = point.absolute();
        return Math.abs(effect.statistic());
    }

    @Override
    public String name() {
        return "experiment-peeking";
    }

    @Override
    public String question() {
        return "How often does looking every day ever show an effect, by method, without one and with one? [data sets]";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        int sets = arguments.isEmpty() ? SETS : Integer.parseInt(arguments.getFirst());
        for (boolean returning : new boolean[] {false, true}) {
            int units = returning ? UNITS / 4 : UNITS;
            String who = returning ? "the same units coming back" : "new units every day";
            out.println(String.format(
                    Locale.ROOT, "%n%d days, %,d units, %s, %,d data sets each%n", DAYS, units, who, sets));
            table(new Shop(units, 0.5, 0, DAYS, returning), new Shop(units, 0.5, LIFT, DAYS, returning), sets, out);
        }
    }

    private static void table(Shop same, Shop better, int sets, PrintStream out) {
        out.println("| stops at the first day by | " + String.join(" | ", METRICS)
                + String.format(Locale.ROOT, " | with a lift of %.0f %%: ", 100 * LIFT) + String.join(" | ", METRICS)
                + " |");
        out.println("|---" + "|---:".repeat(2 * METRICS.size()) + "|");
        Trials without = trials(same, sets);
        Trials with = trials(better, sets);
        for (int rule = 0; rule < RULES.size(); rule++) {
            StringBuilder row = new StringBuilder("| " + RULES.get(rule).name());
            for (Trials trials : List.of(without, with)) {
                for (int m = 0; m < METRICS.size(); m++) {
                    row.append(" | ").append(trials.percent(m * RULES.size() + rule));
                }
            }
            out.println(row + " |");
        }
    }

    private static Trials trials(Shop shop, int sets) {
        ExperimentQuestion question = shop.question(METRICS);
        return Trials.of(sets, METRICS.size() * RULES.size(), set -> stopped(shop, question, set));
    }

    private static boolean[] stopped(Shop shop, ExperimentQuestion question, int set) {
        List<Series> series = Analysis.of(shop.log(set), question).series();
        double[] truths = Shop.truths();
        boolean[] stopped = new boolean[METRICS.size() * RULES.size()];
        for (int i = 0; i < stopped.length; i++) {
            Stop stop = RULES.get(i % RULES.size()).stops();
            double base = truths[i / RULES.size()];
            stopped[i] = series.get(i / RULES.size()).cumulative().stream()
                    .anyMatch(point -> stop.at(point, point.day(), base));
        }
        return stopped;
    }
}
