package org.recscope.analytics.verification.comparison;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.statistics.pooling.Heterogeneity;
import org.recscope.analytics.statistics.pooling.StratifiedShares;
import org.recscope.analytics.statistics.pooling.StratifiedShares.Stratum;
import org.recscope.analytics.statistics.proportion.Share;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Effects of segments and strata.
final class SegmentChecks {
    private SegmentChecks() {}

    static Outcome simpson(Vector vector) {
        List<Stratum> strata = new ArrayList<>();
        vector.input()
                .path("strata")
                .forEach(stratum ->
                        strata.add(new Stratum(share(stratum.path("treatment")), share(stratum.path("control")))));
        StratifiedShares shares = new StratifiedShares(strata);
        JsonNode expected = vector.expected();
        Check check = Check.of(vector)
                .number("crude_risk_difference", shares.crude())
                .number("mantel_haenszel_risk_difference", shares.mantelHaenszel())
                .number("poststratified_risk_difference", shares.postStratified())
                .number("mh_odds_ratio", shares.oddsRatio())
                .number("mh_risk_ratio", shares.riskRatio())
                .number("log_or_se", shares.logOddsError())
                .numbers(
                        "stratum_risk_differences",
                        strata.stream()
                                .mapToDouble(stratum -> stratum.candidate().value()
                                        - stratum.baseline().value())
                                .toArray())
                .same("reversal", "reversal", shares.reversal())
                .same("all opposite", "all_strata_opposite", shares.allOpposite());
        check.within(expected.path("cmh")).test("stat", shares.cmh(false));
        check.within(expected.path("cmh_corrected")).test("stat", shares.cmh(true));
        check.within(expected.path("breslow_day")).test("stat", shares.breslowDay(false));
        check.within(expected.path("breslow_day_tarone")).test("stat", shares.breslowDay(true));
        return check.outcome();
    }

    private static Share share(JsonNode node) {
        return new Share(Given.number(node.path(0)), Given.number(node.path(1)));
    }

    static Outcome heterogeneity(Vector vector) {
        Heterogeneity ours = new Heterogeneity(
                Given.numbers(vector.input().path("effect")),
                Given.numbers(vector.input().path("variance")));
        Check check = Check.of(vector)
                .number("fixed_effect", ours.common())
                .number("fixed_se", ours.commonError())
                .number("Q", ours.q())
                .number("df", ours.degrees())
                .number("p", ours.pValue())
                .number("I2", ours.iSquared())
                .number("tau2_DL", ours.tauSquared());
        JsonNode rest = vector.expected().path("segment_vs_rest");
        for (int i = 0; i < rest.size(); i++) {
            check.within(rest.get(i)).number("z", ours.againstRest(i)).number("p", ours.againstRestP(i));
        }
        return check.outcome();
    }
}
