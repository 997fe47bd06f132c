package org.recscope.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.health.SampleRatio;
import org.recscope.analytics.experiment.table.StatisticsTable;
import org.recscope.analytics.experiment.table.StatisticsTable.Checkpoint;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.work.Progress;

/// Prints a table of statistics: the last checkpoint of every experiment, and one of them over time.
final class StatisticsText {
    private static final double UNEVEN = 0.001;
    private static final double FLOOR = 0.005;

    private StatisticsText() {}

    static boolean canRead(Path file) throws LoadingException {
        return StatisticsTable.is(file);
    }

    static void print(Path file, Correction correction, double alpha, Progress progress, PrintWriter out)
            throws LoadingException {
        Map<String, List<Checkpoint>> found = StatisticsTable.read(file, progress);
        List<String> names = new ArrayList<>(found.keySet());
        List<List<Checkpoint>> courses = new ArrayList<>(found.values());
        List<Checkpoint> last = courses.stream().map(List::getLast).toList();
        double[] p = last.stream().mapToDouble(c -> c.absolute(alpha).p()).toArray();
        double[] corrected = correction.adjust(p, alpha).pValues();
        double[] discovery = Correction.BH.adjust(p);
        TextTable table = new TextTable(
                List.of(
                        "experiment",
                        "time",
                        "control",
                        "treatment",
                        "lift",
                        "interval",
                        "p",
                        "p " + correction.word(),
                        "p bh",
                        "p at every look",
                        "n",
                        "sizes"),
                1);
        int longest = 0;
        for (int i = 0; i < last.size(); i++) {
            longest = courses.get(i).size() > courses.get(longest).size() ? i : longest;
            table.row(row(names.get(i), last.get(i), corrected[i], discovery[i], alpha));
        }
        table.print(out);
        out.printf(
                Locale.ROOT,
                "  %d comparisons in the family; below %.2f: raw %d, %s %d, bh %d%n%n",
                p.length,
                alpha,
                below(p, alpha),
                correction.word(),
                below(corrected, alpha),
                below(discovery, alpha));
        sequence(names.get(longest), courses.get(longest), alpha, out);
    }

    private static List<String> row(String name, Checkpoint c, double corrected, double discovery, double alpha) {
        SampleRatio sizes = c.sizes();
        Effect lift = c.lift(alpha);
        String uneven = !(sizes.p() < UNEVEN) ? "ok" : sizes.deviation() >= FLOOR ? "OFF THE PLAN" : "off, small";
        return List.of(
                name,
                NumberText.number(c.time()),
                NumberText.number(c.contrast().base()),
                NumberText.number(c.contrast().treatment()),
                NumberText.percent(lift.estimate()),
                NumberText.interval(lift.interval()),
                NumberText.p(c.absolute(alpha).p()),
                NumberText.p(corrected),
                NumberText.p(discovery),
                NumberText.p(c.always(alpha).p()),
                String.format(Locale.ROOT, "%,.0f+%,.0f", c.control(), c.treatment()),
                uneven + " (p " + NumberText.p(sizes.p()) + ")");
    }

    private static void sequence(String name, List<Checkpoint> checkpoints, double alpha, PrintWriter out) {
        out.println(name + " at each of its " + checkpoints.size() + " checkpoints");
        TextTable table = new TextTable(
                List.of("time", "n", "difference", "fixed low", "fixed high", "p", "always low", "always high", "p"),
                1);
        for (Checkpoint c : checkpoints) {
            Effect fixed = c.absolute(alpha);
            Effect always = c.always(alpha);
            table.row(List.of(
                    NumberText.number(c.time()),
                    String.format(Locale.ROOT, "%,.0f", c.control() + c.treatment()),
                    NumberText.number(fixed.estimate()),
                    NumberText.number(fixed.interval().low()),
                    NumberText.number(fixed.interval().high()),
                    NumberText.p(fixed.p()),
                    NumberText.number(always.interval().low()),
                    NumberText.number(always.interval().high()),
                    NumberText.p(always.p())));
        }
        table.print(out);
    }

    private static long below(double[] p, double alpha) {
        long below = 0;
        for (double value : p) {
            below += value < alpha ? 1 : 0;
        }
        return below;
    }
}
