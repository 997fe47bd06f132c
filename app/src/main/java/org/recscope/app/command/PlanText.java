package org.recscope.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.question.Target;
import org.recscope.analytics.experiment.readout.Planner;
import org.recscope.analytics.experiment.readout.Readout;

/// Prints how large and how long an experiment like the one read must be.
final class PlanText {
    private static final double PERCENT = 100;

    private PlanText() {}

    static void print(Readout readout, PrintWriter out) {
        Target target = readout.question().target();
        for (Planner plan : Planner.of(readout)) {
            out.println();
            out.printf(
                    Locale.ROOT,
                    "Plan for %s, %s: a lift of %.4g %% is found with a power of %.4g %% by %s%s%n",
                    plan.metric(),
                    plan.arm(),
                    PERCENT * target.lift(),
                    PERCENT * target.power(),
                    count(plan.needed()) + " units",
                    Double.isNaN(plan.days())
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    ", %s days at %s units a day",
                                    count(plan.days()),
                                    count(plan.unitsPerDay())));
            TextTable table = new TextTable(List.of("days", "units", "power", "lift found"), 0);
            for (Planner.Point point : plan.course()) {
                table.row(List.of(
                        Double.isNaN(point.days()) ? "" : String.format(Locale.ROOT, "%.1f", point.days()),
                        count(point.units()) + (point.units() == plan.units() ? " *" : "  "),
                        String.format(Locale.ROOT, "%.1f %%", PERCENT * point.power()),
                        String.format(Locale.ROOT, "%.2f %%", PERCENT * point.smallest())));
            }
            table.print(out);
            out.println("  * so far");
        }
    }

    private static String count(double number) {
        return Double.isInfinite(number) ? "no number of" : String.format(Locale.ROOT, "%,.0f", number);
    }
}
