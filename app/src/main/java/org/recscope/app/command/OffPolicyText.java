package org.recscope.app.command;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.offpolicy.ClipPoint;
import org.recscope.analytics.offpolicy.Estimate;
import org.recscope.analytics.offpolicy.Estimator;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.SlateJudgement;
import org.recscope.analytics.offpolicy.Support;
import org.recscope.analytics.offpolicy.Verdict;
import org.recscope.analytics.offpolicy.WeightDiagnostics;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.study.bandit.BanditAnswer;

/// Off-policy estimates as text for a terminal: the light first, then the numbers.
final class OffPolicyText {
    private static final int ACTIONS = 12;

    private final BanditAnswer answer;
    private final PrintWriter out;

    OffPolicyText(BanditAnswer answer, PrintWriter out) {
        this.answer = answer;
        this.out = out;
    }

    void print() {
        answer.problems().forEach(problem -> out.println("Note: " + problem.message()));
        out.println(String.format(
                Locale.ROOT,
                "%,d rows, %s, %d actions",
                answer.rows(),
                answer.users() == 0 ? "rows independent" : String.format(Locale.ROOT, "%,d users", answer.users()),
                answer.actions().size()));
        answer.policies().forEach(this::policy);
        out.flush();
    }

    private void policy(BanditAnswer.PolicyJudgement policy) {
        Judgement its = policy.overall();
        out.println();
        out.println("Policy " + policy.policy().words() + ": " + its.verdict().light());
        reasons(its.verdict());
        out.println();
        estimates(its).print(out);
        if (policy.modelMissing().isEmpty()) {
            out.println("  The interval of DM knows nothing of how wrong its model is.");
        }
        out.println(
                "  Those of estimators with a parameter know nothing of their bias: where one leaves the interval of IPS");
        out.println("  or DR, believe the latter.");
        policy.modelMissing().ifPresent(why -> out.println("  DM, DR and their kin are undefined: " + why + "."));
        policy.slates().ifPresent(this::slates);
        out.println();
        weights(its).print(out);
        out.println();
        out.println("Estimates against the level at which weights are cut off");
        clipping(its).print(out);
        out.println();
        out.println("Actions that differ most between the log and the policy");
        overlap(its).print(out);
        List<String> by = policy.groups().stream()
                .map(group -> group.segment().by())
                .distinct()
                .toList();
        for (String cut : by) {
            out.println();
            out.println("By " + cut);
            segments(policy, cut).print(out);
        }
    }

    private void slates(SlateJudgement its) {
        out.println();
        out.println(String.format(
                Locale.ROOT, "Whole lists: reward a list over %,d lists, which are the units of errors", its.slates()));
        TextTable table = new TextTable(List.of("what users look at", "value", "error", "95 %"), 1);
        for (SlateJudgement.Named each : its.estimates()) {
            table.row(List.of(
                    each.name().equals("on-policy") ? "what was shown" : each.name(),
                    number(each.estimate().value()),
                    number(each.estimate().error()),
                    range(each.estimate().interval())));
        }
        table.print(out);
    }

    private void reasons(Verdict verdict) {
        if (verdict.reasons().isEmpty()) {
            out.println("  Nothing speaks against the estimates.");
        }
        verdict.reasons().forEach(reason -> out.println("  " + reason.light() + "  " + reason.words()));
    }

    private static TextTable estimates(Judgement its) {
        TextTable table = new TextTable(
                List.of("estimator", "parameter", "value", "error", "95 % by delta method", "95 % by users drawn anew"),
                2);
        row(table, its.onPolicy(), "what was shown");
        its.estimates().forEach(each -> row(table, each, each.estimator().name()));
        return table;
    }

    private static void row(TextTable table, Estimate its, String name) {
        double parameter = its.estimator().parameter();
        table.row(List.of(
                name,
                Double.isNaN(parameter) ? "" : number(parameter) + " (SLOPE)",
                number(its.value()),
                number(its.error()),
                range(its.delta()),
                range(its.bootstrap())));
    }

    private static TextTable weights(Judgement its) {
        WeightDiagnostics weights = its.diagnostics();
        TextTable table = new TextTable(List.of("what the weights say", ""), 1);
        table.row(List.of(
                "effective sample",
                String.format(
                        Locale.ROOT,
                        "%s of %,d (%s)",
                        number(weights.effective()),
                        weights.rows(),
                        percent(weights.effectiveShare()))));
        table.row(List.of(
                "largest weight", number(weights.largest()) + " (" + percent(weights.largestShare()) + " of all)"));
        table.row(List.of("mean weight", number(weights.mean()) + " (z " + number(weights.meanZ()) + ")"));
        table.row(List.of("99 % of weights below", number(weights.p99())));
        table.row(List.of("rows of weight 0", String.format(Locale.ROOT, "%,d", weights.unused())));
        table.row(List.of("least propensity", number(weights.least())));
        table.row(List.of(
                "rows at or below " + number(weights.floor()),
                String.format(Locale.ROOT, "%,d", weights.underFloor())));
        table.row(List.of(
                "policy never logged",
                Double.isNaN(its.support().missing())
                        ? "unknown"
                        : percent(its.support().missing())));
        return table;
    }

    private static TextTable clipping(Judgement its) {
        TextTable table = new TextTable(
                List.of(
                        "level",
                        "IPS",
                        "± error",
                        "SNIPS",
                        "DR",
                        "± error",
                        "bias",
                        "at most",
                        "rows cut",
                        "weight left"),
                0);
        for (ClipPoint point : its.clipping()) {
            table.row(List.of(
                    Double.isInfinite(point.level()) ? "none" : number(point.level()),
                    number(point.ips()),
                    number(point.ipsError()),
                    number(point.snips()),
                    number(point.dr()),
                    number(point.drError()),
                    number(point.bias()),
                    number(point.biasBound()),
                    percent(point.clipped()),
                    percent(point.kept())));
        }
        return table;
    }

    private TextTable overlap(Judgement its) {
        TextTable table = new TextTable(List.of("action", "logged", "share", "policy", "mean reward"), 1);
        its.support().actions().stream()
                .sorted(Comparator.comparingDouble((Support.ActionShare a) -> -Math.abs(a.target() - a.share()))
                        .thenComparing(Support.ActionShare::action))
                .limit(ACTIONS)
                .forEach(action -> table.row(List.of(
                        answer.actions().get(action.action()),
                        String.format(Locale.ROOT, "%,d", action.logged()),
                        percent(action.share()),
                        percent(action.target()),
                        number(action.reward()))));
        return table;
    }

    private static TextTable segments(BanditAnswer.PolicyJudgement policy, String by) {
        TextTable table = new TextTable(
                List.of(by, "light", "rows", "effective", "what was shown", "SNIPS", "95 %", "DR", "95 %"), 2);
        for (BanditAnswer.GroupJudgement group : policy.groups()) {
            if (group.segment().by().equals(by)) {
                Judgement its = group.judgement();
                Estimate snips = find(its, Estimator.SNIPS);
                Estimate robust = find(its, Estimator.DR);
                table.row(List.of(
                        group.segment().label(),
                        its.verdict().light().toString(),
                        String.format(Locale.ROOT, "%,d", its.diagnostics().rows()),
                        number(its.diagnostics().effective()),
                        number(its.onPolicy().value()),
                        number(snips.value()),
                        range(snips.delta()),
                        number(robust.value()),
                        range(robust.delta())));
            }
        }
        return table;
    }

    private static Estimate find(Judgement its, Estimator estimator) {
        return its.estimates().stream()
                .filter(each -> each.estimator().equals(estimator))
                .findFirst()
                .orElseThrow();
    }

    private static String range(Interval interval) {
        return Double.isNaN(interval.low()) ? "" : "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.4g %%", 100 * share);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.4g", value);
    }
}
