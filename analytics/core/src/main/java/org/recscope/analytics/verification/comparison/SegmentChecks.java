package org.recscope.analytics.verification.comparison;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.analytics.statistics.pooling.Heterogeneity;
import org.recscope.analytics.statistics.pooling.StratifiedShares;
import org.recscope.analytics.statistics.pooling.StratifiedShares.Stratum;
import org.recscope.analytics.statistics.proportion.Share;
import org.recscope.analytics.verification.Agreement;
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
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, expected, "crude_risk_difference", shares.crude());
        Given.compare(agreement, expected, "mantel_haenszel_risk_difference", shares.mantelHaenszel());
        Given.compare(agreement, expected, "poststratified_risk_difference", shares.postStratified());
        Given.compare(agreement, expected, "mh_odds_ratio", shares.oddsRatio());
        Given.compare(agreement, expected, "mh_risk_ratio", shares.riskRatio());
        Given.compare(agreement, expected, "log_or_se", shares.logOddsError());
        test(agreement, expected.path("cmh"), shares.cmh(false));
        test(agreement, expected.path("cmh_corrected"), shares.cmh(true));
        test(agreement, expected.path("breslow_day"), shares.breslowDay(false));
        test(agreement, expected.path("breslow_day_tarone"), shares.breslowDay(true));
        if (expected.has("reversal")) {
            agreement.same("reversal", expected.get("reversal").asBoolean(), shares.reversal());
        }
        if (expected.has("all_strata_opposite")) {
            agreement.same("all opposite", expected.get("all_strata_opposite").asBoolean(), shares.allOpposite());
        }
        return agreement.outcome();
    }

    private static Share share(JsonNode node) {
        return new Share(Given.number(node.path(0)), Given.number(node.path(1)));
    }

    private static void test(Agreement agreement, JsonNode expected, TestResult ours) {
        Given.compare(agreement, expected, "stat", ours.statistic());
        Given.compare(agreement, expected, "p", ours.pValue());
    }

    static Outcome heterogeneity(Vector vector) {
        Heterogeneity ours = new Heterogeneity(
                Given.numbers(vector.input().path("effect")),
                Given.numbers(vector.input().path("variance")));
        JsonNode expected = vector.expected();
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, expected, "fixed_effect", ours.common());
        Given.compare(agreement, expected, "fixed_se", ours.commonError());
        Given.compare(agreement, expected, "Q", ours.q());
        Given.compare(agreement, expected, "df", ours.degrees());
        Given.compare(agreement, expected, "p", ours.pValue());
        Given.compare(agreement, expected, "I2", ours.iSquared());
        Given.compare(agreement, expected, "tau2_DL", ours.tauSquared());
        JsonNode rest = expected.path("segment_vs_rest");
        for (int i = 0; i < rest.size(); i++) {
            Given.compare(agreement, rest.get(i), "z", ours.againstRest(i));
            Given.compare(agreement, rest.get(i), "p", ours.againstRestP(i));
        }
        return agreement.outcome();
    }
}
