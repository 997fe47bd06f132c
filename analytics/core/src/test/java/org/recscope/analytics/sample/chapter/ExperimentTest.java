package org.recscope.analytics.sample.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.sample.sheet.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ExperimentTest {
    private static final int USERS = 30_000;
    private static final Cast CAST = Pages.cast(6, USERS);
    private static final Experiment SOUND = Experiment.sound(CAST);
    private static final Page PAGE = SOUND.page(0, USERS);
    private static final ObjectNode TRUTH = Pages.truth(SOUND, PAGE);
    private static final Page BROKEN_PAGE = Experiment.broken(CAST).page(0, USERS);
    private static final ObjectNode BROKEN_TRUTH = Pages.truth(Experiment.broken(CAST), BROKEN_PAGE);

    private static final List<Unit> UNITS = units(PAGE.sheets().getFirst());
    private static final List<Unit> BROKEN_UNITS = units(BROKEN_PAGE.sheets().getFirst());

    /// What one unit did in all of its rows.
    private static final class Unit {
        private final boolean treated;
        private final String subscription;
        private final double before;
        private double clicks;
        private double revenue;

        private Unit(boolean treated, String subscription, double before) {
            this.treated = treated;
            this.subscription = subscription;
            this.before = before;
        }
    }

    private static List<Unit> units(Sheet sheet) {
        Map<Long, Unit> units = new HashMap<>();
        List<Unit> order = new ArrayList<>();
        LongVector ids = Pages.longs(sheet, "user_id");
        LongVector clicks = Pages.longs(sheet, "clicks");
        LongVector before = Pages.longs(sheet, "pre_clicks");
        DoubleVector revenue = Pages.doubles(sheet, "revenue");
        TextVector variants = Pages.texts(sheet, "variant");
        TextVector plans = Pages.texts(sheet, "subscription");
        for (int row = 0; row < ids.rows(); row++) {
            boolean treated = "treatment".equals(variants.value(row));
            Unit fresh = new Unit(treated, String.valueOf(plans.value(row)), before.value(row));
            Unit unit = units.computeIfAbsent(ids.value(row), user -> {
                order.add(fresh);
                return fresh;
            });
            assertEquals(unit.treated, treated, "a unit is in one variant");
            unit.clicks += clicks.value(row);
            unit.revenue += revenue.value(row);
        }
        return order;
    }

    /// Difference of means and its standard error, treatment - control.
    private static double[] difference(List<Unit> units, ToDoubleFunction<Unit> outcome) {
        double[] n = new double[2];
        double[] sum = new double[2];
        double[] squares = new double[2];
        for (Unit unit : units) {
            int variant = unit.treated ? 1 : 0;
            double y = outcome.applyAsDouble(unit);
            n[variant]++;
            sum[variant] += y;
            squares[variant] += y * y;
        }
        double error = 0;
        for (int v = 0; v < 2; v++) {
            double mean = sum[v] / n[v];
            error += (squares[v] / n[v] - mean * mean) / n[v];
        }
        return new double[] {sum[1] / n[1] - sum[0] / n[0], Math.sqrt(error)};
    }

    @Test
    void aDifferenceOfMeansFindsThePlantedEffects() {
        agrees(TRUTH.get("all").get("clicks"), difference(UNITS, unit -> unit.clicks));
        agrees(TRUTH.get("all").get("revenue"), difference(UNITS, unit -> unit.revenue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"free", "trial", "premium"})
    void theEffectDiffersBySubscriptionAsPlanted(String plan) {
        List<Unit> units =
                UNITS.stream().filter(unit -> unit.subscription.equals(plan)).toList();
        JsonNode truth = TRUTH.get("segments").get("subscription=" + plan);
        agrees(truth.get("clicks"), difference(units, unit -> unit.clicks));
        double lift = CAST.world().setting().subscriptions().stream()
                .filter(subscription -> subscription.name().equals(plan))
                .findFirst()
                .orElseThrow()
                .lift();
        assertEquals(lift, truth.get("clicks").get("relative-effect").asDouble(), 0.02);
    }

    private static void agrees(JsonNode truth, double[] found) {
        double planted = truth.get("effect-per-unit").asDouble();
        assertEquals(planted, found[0], 3.3 * found[1], "standard error " + found[1]);
    }

    @Test
    void theEffectCanBeSeen() {
        double[] found = difference(UNITS, unit -> unit.clicks);
        assertTrue(found[0] > 4 * found[1], found[0] + " with standard error " + found[1]);
    }

    @Test
    void clicksBeforeSayMuchAboutClicksDuring() {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (Unit unit : UNITS) {
            n++;
            x += unit.before;
            y += unit.clicks;
            xx += unit.before * unit.before;
            yy += unit.clicks * unit.clicks;
            xy += unit.before * unit.clicks;
        }
        double correlation = (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
        assertTrue(correlation > 0.5 && correlation < 0.95, "correlation " + correlation);
    }

    @Test
    void theAllocationIsSoundInOneAndBrokenInTheOther() {
        assertTrue(chiSquare(UNITS, TRUTH) < 10.83, "p above .001: " + chiSquare(UNITS, TRUTH));
        assertTrue(
                chiSquare(BROKEN_UNITS, BROKEN_TRUTH) > 100,
                "p far below .001: " + chiSquare(BROKEN_UNITS, BROKEN_TRUTH));
    }

    /// Of units in the file against half and half; also holds the counts of the truth to the file.
    private static double chiSquare(List<Unit> units, ObjectNode truth) {
        long control = 0;
        long treatment = 0;
        for (Unit unit : units) {
            treatment += unit.treated ? 1 : 0;
            control += unit.treated ? 0 : 1;
        }
        assertEquals(control, truth.get("all").get("units-control").asLong());
        assertEquals(treatment, truth.get("all").get("units-treatment").asLong());
        double half = (control + treatment) / 2.0;
        return 2 * (control - half) * (control - half) / half;
    }

    @Test
    void onlyTreatedMobileUnitsAreLost() {
        JsonNode fault = BROKEN_TRUTH.get("fault");
        assertEquals("device=mobile", fault.get("segment").asString());
        double all = BROKEN_TRUTH.get("all").get("units-control").asDouble();
        double kept = BROKEN_TRUTH.get("all").get("units-treatment").asDouble();
        double lost = fault.get("lost-units").asDouble();
        assertEquals(all, kept + lost, 4 * Math.sqrt(all + kept + lost), "without the loss the halves agree");
        assertEquals(
                0, BROKEN_TRUTH.get("all").get("clicks").get("effect-per-unit").asDouble());
    }
}
