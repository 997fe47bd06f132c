package org.recscope.analytics.experiment.export;

import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.segment.slice.Slice;
import org.recscope.analytics.segment.slice.SliceReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Groups whose effect is unlike the others'.
final class SliceJson {
    private SliceJson() {}

    static void put(ObjectNode node, SliceReport report, Readout readout) {
        node.put("about", report.about());
        node.put("looked-at", report.looked());
        node.put("searched-on", report.searchedOn());
        node.put("estimated-on", report.estimatedOn());
        ArrayNode slices = node.putArray("slices");
        for (Slice slice : report.slices()) {
            ObjectNode each = slices.addObject();
            each.put("slice", slice.toString());
            each.put("units", slice.users());
            ExperimentJson.number(each, "effect-inside", slice.inside().mean());
            ExperimentJson.number(each, "effect-outside", slice.outside().mean());
            ExperimentJson.number(each, "difference", slice.difference().estimate());
            ExperimentJson.interval(
                    each.putObject("interval"),
                    slice.interval(1 - readout.question().inference().alpha()));
            ExperimentJson.number(each, "p", slice.pValue());
            ExperimentJson.number(each, "adjusted-p", slice.corrected());
        }
    }
}
