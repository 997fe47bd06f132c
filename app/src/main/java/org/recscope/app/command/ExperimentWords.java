package org.recscope.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.question.Adjustment;
import org.recscope.analytics.experiment.question.Basis;
import org.recscope.analytics.experiment.question.Beliefs;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.LookPlan;
import org.recscope.analytics.experiment.question.OutcomeModel;
import org.recscope.analytics.experiment.question.Watching;
import org.recscope.analytics.experiment.readout.Readout;

/// The choices an experiment was read with, as lines above its results.
final class ExperimentWords {
    private static final double PERCENT = 100;

    private ExperimentWords() {}

    static List<String> of(Readout readout) {
        ExperimentQuestion question = readout.question();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Against %s; p by %s, goals corrected by %s over %d; lift by %s, %.4g %%; verdicts %s",
                readout.control(),
                small(question.inference().test()),
                question.inference().correction().word(),
                readout.family(),
                small(question.inference().lift()),
                PERCENT * (1 - question.inference().alpha()),
                basis(question.inference().basis(), question.beliefs())));
        lines.add("At every look: " + watching(question.watching()) + "; beliefs: " + beliefs(question.beliefs()));
        if (question.columns().cluster() != null) {
            lines.add("Whole clusters were randomised: " + question.columns().cluster()
                    + "; variances and n are over them");
        }
        adjustment(question.adjustment(), lines);
        return lines;
    }

    private static String basis(Basis basis, Beliefs beliefs) {
        return switch (basis) {
            case FIXED -> "at one planned look";
            case SEQUENTIAL -> "at any look";
            case BAYES -> String.format(Locale.ROOT, "by a chance to win of %.4g %%", PERCENT * beliefs.sure());
        };
    }

    private static String watching(Watching watching) {
        return switch (watching.method()) {
            case ASYMPTOTIC ->
                String.format(
                        Locale.ROOT, "asymptotic confidence sequence, tightest at %,.0f units", watching.tunedTo());
            case HOWARD -> String.format(Locale.ROOT, "Howard's bound, tightest at %,.0f units", watching.tunedTo());
            case MSPRT ->
                String.format(
                        Locale.ROOT, "mSPRT over lifts of standard deviation %.4g %%", PERCENT * watching.mixing());
            case GROUP -> group(watching.looks());
        };
    }

    private static String group(LookPlan plan) {
        String spending = Double.isNaN(plan.power())
                ? "O'Brien and Fleming's spending"
                : String.format(Locale.ROOT, "spending t^%.4g", plan.power());
        String until = Double.isNaN(plan.units())
                ? "the units of the log"
                : String.format(Locale.ROOT, "%,.0f units", plan.units());
        String looks = plan.shares().isEmpty() ? "on every day" : "at " + plan.shares();
        return "group sequential, " + spending + ", looks " + looks + " of " + until;
    }

    private static String beliefs(Beliefs beliefs) {
        NormalBelief lift = beliefs.lift();
        String normal = Double.isInfinite(lift.variance())
                ? "nothing beforehand"
                : String.format(Locale.ROOT, "lifts as N(%.4g, %.4g²)", lift.mean(), lift.deviation());
        return beliefs.exact()
                ? String.format(
                        Locale.ROOT,
                        "%s; shares as Beta(%.4g, %.4g)",
                        normal,
                        beliefs.share().a(),
                        beliefs.share().b())
                : normal;
    }

    private static void adjustment(Adjustment adjustment, List<String> lines) {
        if (!adjustment.strata().isEmpty()) {
            lines.add("Strata weighted by their share of all units: " + String.join(" * ", adjustment.strata()));
        }
        if (adjustment.model() != OutcomeModel.NONE) {
            lines.add("Outcomes foretold by " + small(adjustment.model()) + " from "
                    + String.join(", ", adjustment.features()) + ", learned from other units in "
                    + adjustment.folds() + " folds");
        }
    }

    private static String small(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
