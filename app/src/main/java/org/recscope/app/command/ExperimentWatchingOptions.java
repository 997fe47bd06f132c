package org.recscope.app.command;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.question.LookPlan;
import org.recscope.analytics.experiment.question.SequentialMethod;
import org.recscope.analytics.experiment.question.Watching;
import picocli.CommandLine.Option;

/// How results are looked at while the experiment runs.
final class ExperimentWatchingOptions {
    @Option(
            names = "--sequential",
            order = 13,
            paramLabel = "NAME",
            description = "Interval and p that hold at every look: asymptotic, howard, msprt; or at looks that were"
                    + " planned: group (default: asymptotic).")
    private SequentialMethod method = Watching.DEFAULT.method();

    @Option(
            names = "--tuning",
            order = 14,
            paramLabel = "N",
            description = "Units at which that interval is tightest (default: 5000; of howard 10000).")
    private double tuning = Watching.DEFAULT.tuning();

    @Option(
            names = "--mixing",
            order = 15,
            paramLabel = "LIFT",
            description = "Standard deviation of the lifts that msprt averages over (default: 0.05).")
    private double mixing = Watching.DEFAULT.mixing();

    @Option(
            names = "--planned",
            order = 16,
            paramLabel = "UNITS",
            description = "Units of all arms when the experiment is over, for group; without it, those of the log.")
    private double planned = Double.NaN;

    @Option(
            names = "--looks",
            order = 17,
            paramLabel = "N|SHARES",
            description = "Planned looks, for group: how many, as in 4, or at which shares of the planned units, as in"
                    + " 0.5,0.75,1; without it every day is one.")
    private @Nullable String looks;

    @Option(
            names = "--spending",
            order = 18,
            paramLabel = "obf|POWER",
            description = "How group spends alpha: obf (O'Brien and Fleming), or the power of t in alpha t^power, as in"
                    + " 2 (default: obf).")
    private String spending = "obf";

    Watching watching() {
        LookPlan plan = new LookPlan(planned, List.of(), power());
        return new Watching(method, tuning, mixing, looks == null ? plan : looks(plan, looks));
    }

    private double power() {
        return spending.equalsIgnoreCase("obf")
                ? Double.NaN
                : number("--spending", spending, "obf, or a power as in 2");
    }

    private static LookPlan looks(LookPlan plan, String text) {
        String forms = "a number of looks as in 4, or shares as in 0.5,0.75,1";
        if (text.strip().matches("[1-9][0-9]{0,3}") && !text.strip().equals("1")) {
            return plan.evenly(Integer.parseInt(text.strip()));
        }
        List<Double> shares = Arrays.stream(text.split(","))
                .map(part -> number("--looks", part.strip(), forms))
                .toList();
        return new LookPlan(plan.units(), shares, plan.power());
    }

    static double number(String option, String text, String forms) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " takes " + forms + ", was '" + text + "'", e);
        }
    }
}
