package org.recscope.analytics.experiment.export;

import java.nio.charset.StandardCharsets;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.readout.Check;
import org.recscope.analytics.experiment.readout.Decision;
import org.recscope.analytics.experiment.readout.MetricResult;
import org.recscope.analytics.experiment.readout.Planner;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.experiment.readout.SegmentTable;
import org.recscope.analytics.experiment.readout.Series;
import org.recscope.analytics.statistics.Interval;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `experiment.json`: schema 1, every number to full precision; what is undefined or without bound is null, and an
/// interval says whether it is bounded.
public final class ExperimentJson {
    private static final int SCHEMA = 1;

    private ExperimentJson() {}

    /// Writes what an experiment says.
    ///
    /// @param readout what it says
    /// @return UTF-8 text, ending with a line break
    public static byte[] bytes(Readout readout) {
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree(readout)) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode tree(Readout readout) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("schema", SCHEMA);
        QuestionJson.put(root.putObject("settings"), readout);
        root.put("control", readout.control());
        root.put("days", readout.days());
        ArrayNode arms = root.putArray("arms");
        for (Readout.Arm arm : readout.arms()) {
            arms.addObject().put("name", arm.name()).put("units", arm.units());
        }
        ArrayNode health = root.putArray("health");
        for (Check check : readout.health()) {
            health.addObject()
                    .put("check", check.name())
                    .put("level", check.level().name())
                    .put("words", check.words());
        }
        ArrayNode results = root.putArray("results");
        readout.results().forEach(result -> result(results.addObject(), result));
        ArrayNode segments = root.putArray("segments");
        readout.segments().forEach(table -> segments(segments.addObject(), table));
        ArrayNode series = root.putArray("series");
        readout.series().forEach(one -> series(series.addObject(), one));
        ArrayNode plan = root.putArray("plan");
        Planner.of(readout).forEach(each -> PlanJson.put(plan.addObject(), each));
        ArrayNode slices = root.putArray("slices");
        readout.slices().forEach(report -> SliceJson.put(slices.addObject(), report, readout));
        ArrayNode decisions = root.putArray("decisions");
        for (Decision decision : readout.decisions()) {
            ObjectNode node = decisions.addObject();
            node.put("arm", decision.arm());
            node.put("action", decision.action().name());
            number(node, "days-left", decision.daysLeft());
            ArrayNode reasons = node.putArray("reasons");
            decision.reasons().forEach(reasons::add);
        }
        return root;
    }

    private static void result(ObjectNode node, MetricResult result) {
        node.put("metric", result.metric().name());
        node.put("formula", result.metric().formula().toString());
        node.put("role", result.metric().role().name());
        node.put("arm", result.arm());
        node.put("control-units", result.controlUnits());
        node.put("units", result.units());
        node.put("undefined", result.undefined());
        number(node, "control", result.control());
        number(node, "treatment", result.treatment());
        effect(node.putObject("absolute"), result.absolute());
        effect(node.putObject("lift"), result.lift());
        node.put("test", result.test().name());
        number(node, "p", result.p());
        number(node, "adjusted-p", result.adjustedP());
        interval(node.putObject("adjusted-interval"), result.adjustedInterval());
        number(node, "variance-removed", result.removed());
        effect(node.putObject("always-valid"), result.always());
        number(node, "chance-to-win", result.chanceToWin());
        number(node, "risk", result.risk());
        interval(node.putObject("credible-lift"), result.posterior().credible());
        node.put("exact-beta", result.posterior().exact());
        number(node, "smallest-detectable-lift", result.smallest());
        number(node, "non-inferiority-p", result.nonInferior());
        number(node, "equivalence-p", result.equivalent());
        node.put("verdict", result.verdict().name());
    }

    private static void segments(ObjectNode node, SegmentTable table) {
        node.put("metric", table.metric());
        node.put("arm", table.arm());
        node.put("by", table.by());
        number(node, "q", table.q());
        node.put("degrees", table.degrees());
        number(node, "p", table.p());
        number(node, "i-squared", table.iSquared());
        number(node, "crude-lift", table.crude());
        number(node, "stratified-lift", table.stratified());
        ArrayNode rows = node.putArray("rows");
        for (SegmentTable.Row row : table.rows()) {
            ObjectNode each = rows.addObject();
            each.put("segment", row.segment());
            each.put("control-units", row.controlUnits());
            each.put("units", row.units());
            number(each, "control", row.control());
            number(each, "treatment", row.treatment());
            effect(each.putObject("absolute"), row.absolute());
            effect(each.putObject("lift"), row.lift());
            number(each, "adjusted-p", row.adjustedP());
            number(each, "shrunken", row.shrunken());
            each.put("small", row.small());
        }
    }

    private static void series(ObjectNode node, Series series) {
        node.put("metric", series.metric());
        node.put("arm", series.arm());
        number(node, "slope-per-day", series.slope());
        number(node, "slope-p", series.slopeP());
        points(node.putArray("cumulative"), series.cumulative());
        points(node.putArray("daily"), series.daily());
        points(node.putArray("by-days-since-first-row"), series.exposure());
    }

    private static void points(ArrayNode array, Iterable<Series.Point> points) {
        for (Series.Point point : points) {
            ObjectNode node = array.addObject();
            node.put("day", point.day());
            node.put("units", point.units());
            effect(node.putObject("absolute"), point.absolute());
            effect(node.putObject("lift"), point.lift());
            effect(node.putObject("always-valid"), point.always());
        }
    }

    private static void effect(ObjectNode node, Effect effect) {
        number(node, "estimate", effect.estimate());
        number(node, "error", effect.error());
        interval(node, effect.interval());
        number(node, "p", effect.p());
        number(node, "degrees", effect.degrees());
    }

    static void interval(ObjectNode node, Interval interval) {
        number(node, "low", interval.low());
        number(node, "high", interval.high());
        node.put("bounded", Sets.bounded(interval));
    }

    static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }
}
