package org.recscope.analytics.verification.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.offpolicy.Estimator;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.json.JsonMapper;

class OffPolicyVectorsTest {
    private static Vector vector(String json) {
        return new Vector(JsonMapper.shared().readTree(json));
    }

    @Test
    void weightsAndRewardsAreAnsweredFigureByFigure() {
        String json = """
                {"topic": "snips_delta", "input": {"w": [1, 3], "r": [1, 0]},
                 "expected": {"ips": 0.5, "snips": %s, "ess": 1.6, "mean_weight": 2}}""";
        assertEquals(
                Outcome.passed(),
                new WeightVectors().check(vector(json.formatted("0.25"))).orElseThrow());
        assertInstanceOf(
                Outcome.Failed.class,
                new WeightVectors().check(vector(json.formatted("0.3"))).orElseThrow());
    }

    @Test
    void anUnknownEstimatorIsNotGuessed() {
        String json = """
                {"topic": "ope_slate", "input": {"slate_id": [0], "position": [0], "len_list": 1, "reward": [1]},
                 "expected": {"estimates": {"oracle": 1}}}""";
        assertInstanceOf(
                Outcome.Skipped.class, new SlateVectors().check(vector(json)).orElseThrow());
        assertTrue(new EstimateVectors().check(vector(json)).isEmpty());
    }

    @Test
    void dataThatAreNotThereAreAReason() {
        String json = """
                {"topic": "ope_open_bandit", "input": {"behaviour": "bts", "campaign": "women"}, "expected": {}}""";
        assertInstanceOf(
                Outcome.Skipped.class,
                new OpenBanditVectors().check(vector(json)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "ipw_clip10, clipped IPS, 10",
        "switch_dr_5, Switch-DR, 5",
        "sgipw_01, SG-IPS, 0.1",
        "sgdr_0.1, SG-DR, 0.1",
        "dros_10, DRos, 10",
        "dr_clip2, clipped DR, 2"
    })
    void namesOfOtherProgramsAreUnderstood(String name, String ours, double parameter) {
        Estimator estimator = EstimatorWords.of(name).orElseThrow();
        assertEquals(ours, estimator.name());
        assertEquals(parameter, estimator.parameter());
    }
}
