package org.recscope.analytics.experiment.export;

import org.recscope.analytics.experiment.readout.Planner;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How large and how long an experiment like this one must be.
final class PlanJson {
    private PlanJson() {}

    static void put(ObjectNode node, Planner plan) {
        node.put("metric", plan.metric());
        node.put("arm", plan.arm());
        ExperimentJson.number(node, "units", plan.units());
        ExperimentJson.number(node, "units-per-day", plan.unitsPerDay());
        ExperimentJson.number(node, "power", plan.power());
        ExperimentJson.number(node, "smallest-detectable-lift", plan.smallest());
        ExperimentJson.number(node, "units-needed", plan.needed());
        ExperimentJson.number(node, "days-needed", plan.days());
        ArrayNode course = node.putArray("course");
        for (Planner.Point point : plan.course()) {
            ObjectNode each = course.addObject();
            ExperimentJson.number(each, "days", point.days());
            ExperimentJson.number(each, "units", point.units());
            ExperimentJson.number(each, "power", point.power());
            ExperimentJson.number(each, "smallest-detectable-lift", point.smallest());
        }
    }
}
