package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.study.bandit.BanditAnswer;

/// The page about policies on a log: the light first, then the numbers.
public final class OffPolicyPage {
    private OffPolicyPage() {}

    /// Makes the page.
    ///
    /// @param answer what was found
    /// @param words the language
    /// @return the page as data
    public static Report of(BanditAnswer answer, Words words) {
        return new Report(
                words.get("offpolicy.page"),
                words.get(
                        "offpolicy.page.of",
                        String.format(Locale.ROOT, "%,d", answer.rows()),
                        String.format(Locale.ROOT, "%,d", answer.actions().size())),
                List.of(new Fact(
                        words.get("offpolicy.log"),
                        String.valueOf(answer.log().path().getFileName()))),
                sections(answer, words),
                List.of(
                        new Fact(
                                words.get("report.seed"),
                                Long.toString(answer.question().options().seed())),
                        new Fact(words.get("report.version"), words.get("report.program", Version.number()))));
    }

    /// The sections of the page, for it and for the report of a study.
    ///
    /// @param answer what was found
    /// @param words the language
    /// @return two a policy: the light with its reasons, the charts
    static List<Section> sections(BanditAnswer answer, Words words) {
        OffPolicyCharts charts = new OffPolicyCharts(words);
        List<Section> sections = new ArrayList<>();
        for (BanditAnswer.PolicyJudgement policy : answer.policies()) {
            Judgement its = policy.overall();
            String name = policy.policy().words();
            String light = charts.light(its.verdict().light());
            sections.add(Section.of(words.get("offpolicy.section", name, light), charts.light(its)));
            List<Block> blocks = new ArrayList<>(List.of(
                    charts.estimates(its, name),
                    charts.weights(its),
                    charts.clipping(its, Double.POSITIVE_INFINITY),
                    charts.tradeOff(its, Double.POSITIVE_INFINITY),
                    charts.overlap(its, answer.actions())));
            policy.slates().map(charts::slates).ifPresent(blocks::add);
            sections.add(new Section("", blocks, 2));
        }
        return sections;
    }
}
