package org.recscope.analytics.study.bandit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.study.Version;

/// The page about policies on a log: the light first, then the numbers.
public final class OffPolicyReport {
    private OffPolicyReport() {}

    /// Makes the page.
    ///
    /// @param answer what was found
    /// @return the page as data
    public static Report of(BanditAnswer answer) {
        List<Section> sections = new ArrayList<>();
        for (BanditAnswer.PolicyJudgement policy : answer.policies()) {
            Judgement its = policy.overall();
            String name = policy.policy().words();
            sections.add(Section.of(name + ": " + its.verdict().light(), OffPolicyCharts.light(its)));
            sections.add(new Section(
                    "",
                    List.of(
                            OffPolicyCharts.estimates(its, name),
                            OffPolicyCharts.weights(its),
                            OffPolicyCharts.clipping(its, Double.POSITIVE_INFINITY),
                            OffPolicyCharts.overlap(its, answer.actions())),
                    2));
        }
        return new Report(
                "What would other policies have earned?",
                String.format(
                        Locale.ROOT,
                        "%,d rows, %d actions",
                        answer.rows(),
                        answer.actions().size()),
                List.of(new Fact("log", String.valueOf(answer.log().path().getFileName()))),
                sections,
                List.of(
                        new Fact(
                                "seed",
                                Long.toString(answer.question().options().seed())),
                        new Fact("program", "recscope " + Version.number())));
    }
}
