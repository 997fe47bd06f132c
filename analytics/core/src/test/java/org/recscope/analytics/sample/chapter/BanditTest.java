package org.recscope.analytics.sample.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.sample.chance.Chance;
import org.recscope.analytics.sample.chance.Stream;
import org.recscope.analytics.sample.sheet.Sheet;
import tools.jackson.databind.node.ObjectNode;

class BanditTest {
    private static final int USERS = 20_000;
    private static final Bandit BANDIT = new Bandit(Pages.cast(8, USERS));
    private static final Page PAGE = BANDIT.page(0, USERS);
    private static final Sheet LOG = PAGE.sheets().getFirst();
    private static final ObjectNode TRUTH = Pages.truth(BANDIT, PAGE);
    private static final int CATEGORIES = 16;
    private static final Policy POLICY = new Policy(8, IntStream.range(0, 10).toArray(), CATEGORIES, 3);

    @Test
    void propensitiesOfEachContextSumToOneAndAreAboveAFloor() {
        for (int context = 0; context < 3 * Policy.DAYPARTS * CATEGORIES; context++) {
            double logging = 0;
            double target = 0;
            for (int action = 0; action < POLICY.actions(); action++) {
                assertTrue(POLICY.logging(context, action) >= 0.02);
                logging += POLICY.logging(context, action);
                target += POLICY.target(context, action);
            }
            assertEquals(1, logging, 1e-12);
            assertEquals(1, target, 1e-12);
        }
    }

    @Test
    void actionsAreTakenAsOftenAsTheirPropensitySays() {
        Chance chance = new Chance(1).at(Stream.BANDIT, 0);
        int context = POLICY.context(1, 2, 3);
        int draws = 100_000;
        int[] counts = new int[POLICY.actions()];
        for (int i = 0; i < draws; i++) {
            counts[POLICY.draw(context, chance)]++;
        }
        for (int action = 0; action < counts.length; action++) {
            double propensity = POLICY.logging(context, action);
            double error = Math.sqrt(propensity * (1 - propensity) / draws);
            assertEquals(propensity, counts[action] / (double) draws, 5 * error);
        }
    }

    /// The weights 1 / propensity of the rows with an action estimate the number of rounds.
    @Test
    void inverselyWeightedEveryActionStandsForAllRounds() {
        DoubleVector propensity = Pages.doubles(LOG, "propensity");
        LongVector action = Pages.longs(LOG, "action");
        for (int a = 0; a < POLICY.actions(); a++) {
            double sum = 0;
            double squares = 0;
            for (int row = 0; row < action.rows(); row++) {
                double weight = action.value(row) == a ? 1 / propensity.value(row) : 0;
                sum += weight;
                squares += weight * weight;
            }
            double mean = sum / action.rows();
            double error = Math.sqrt((squares / action.rows() - mean * mean) / action.rows());
            assertEquals(1, mean, 4.5 * error, "action " + a);
        }
    }

    @ParameterizedTest
    @CsvSource({"value-logging, propensity", "value-target, target_propensity"})
    void weightedRewardsFindTheValueOfAPolicy(String planted, String column) {
        DoubleVector propensity = Pages.doubles(LOG, "propensity");
        DoubleVector wanted = Pages.doubles(LOG, column);
        LongVector reward = Pages.longs(LOG, "reward");
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < reward.rows(); row++) {
            double y = reward.value(row) * wanted.value(row) / propensity.value(row);
            sum += y;
            squares += y * y;
        }
        double mean = sum / reward.rows();
        double error = Math.sqrt((squares / reward.rows() - mean * mean) / reward.rows());
        assertEquals(TRUTH.get(planted).asDouble(), mean, 4 * error);
    }

    @Test
    void theTargetPolicyIsTheBetterOne() {
        assertTrue(TRUTH.get("value-target").asDouble()
                > 1.2 * TRUTH.get("value-logging").asDouble());
        assertTrue(TRUTH.get("value-logging").asDouble()
                > TRUTH.get("value-uniform").asDouble());
    }

    @Test
    void actionsAreDifferentArticlesAndStandOnTheFirstPageAlone() {
        LongVector items = Pages.longs(PAGE.sheets().get(1), "item_id");
        assertEquals(10, items.rows());
        assertEquals(
                10, IntStream.range(0, 10).mapToLong(items::value).distinct().count());
        assertEquals(0, Pages.rows(BANDIT.page(5, 9).sheets().get(1)));
        assertEquals(0, Pages.rows(BANDIT.page(0, 0).sheets().get(1)));
    }
}
