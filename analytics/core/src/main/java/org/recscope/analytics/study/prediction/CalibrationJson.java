package org.recscope.analytics.study.prediction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.calibration.BandKind;
import org.recscope.analytics.calibration.Bin;
import org.recscope.analytics.calibration.BinSensitivity;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.CalibrationFigure;
import org.recscope.analytics.calibration.recalibration.Recalibrated;
import org.recscope.analytics.calibration.recalibration.Recalibrations;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.study.export.JsonPage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `calibration.json`: every figure of every model, segment and map in full precision. Undefined is `null`.
final class CalibrationJson {
    static final String FORMAT = "recscope-calibration";

    /// Raised when a field changes its meaning or goes away; new fields may come at any time.
    static final int VERSION = 1;

    private CalibrationJson() {}

    static void write(PredictionAnswer answer, Path file) throws IOException {
        ObjectNode page = JsonPage.object();
        page.put("format", FORMAT);
        page.put("version", VERSION);
        page.putObject("program").put("name", "recscope").put("version", Version.number());
        page.put("seed", answer.question().options().seed());
        page.put("confidence", 0.95);
        page.put("binning", answer.question().options().binning().toString());
        page.put(
                "band",
                answer.question().options().chosenBand().map(BandKind::label).orElse("automatic"));
        page.put("replicates", answer.question().options().replicates());
        ArrayNode files = page.putArray("files");
        answer.files()
                .forEach(its -> files.add(JsonPage.object()
                        .put("name", PredictionReader.name(its))
                        .put("file", String.valueOf(its.path().getFileName()))));
        ArrayNode results = page.putArray("results");
        ArrayNode curves = page.putArray("curves");
        ArrayNode sensitivity = page.putArray("sensitivity");
        ArrayNode maps = page.putArray("maps");
        for (RunCalibration run : answer.runs()) {
            results(run, results);
            curves(run, curves);
            run.overall().sensitivity().forEach(each -> sensitivity.add(sensitivity(run.run(), each)));
            run.recalibrations().ifPresent(its -> its.maps().forEach(map -> maps.add(map(run.run(), its, map))));
        }
        ArrayNode warnings = page.putArray("warnings");
        answer.problems().forEach(problem -> warnings.add(problem.message()));
        JsonPage.write(page, file);
    }

    private static void results(RunCalibration run, ArrayNode out) {
        out.add(row(run.run(), Optional.empty(), "all", "as it is", run.overall()));
        run.recalibrations().ifPresent(its -> {
            out.add(row(run.run(), Optional.empty(), "judged", "as it is", its.before()));
            its.maps()
                    .forEach(map -> out.add(row(
                            run.run(), Optional.empty(), "judged", map.method().label(), map.after())));
        });
        List<Recalibrated> maps = run.recalibrations().map(Recalibrations::maps).orElse(List.of());
        for (GroupCalibration group : run.groups()) {
            Optional<GroupCalibration> segment = Optional.of(group);
            out.add(row(run.run(), segment, "all", "as it is", group.all()));
            if (run.recalibrations().isPresent()) {
                out.add(row(run.run(), segment, "judged", "as it is", group.judged()));
            }
            for (int m = 0; m < maps.size(); m++) {
                String method = maps.get(m).method().label();
                out.add(row(run.run(), segment, "judged", method, group.after().get(m)));
            }
        }
    }

    private static ObjectNode row(
            String run, Optional<GroupCalibration> group, String rows, String map, Calibration its) {
        ObjectNode json = JsonPage.object();
        json.put("run", run);
        segment(group, json);
        json.put("rows", rows);
        json.put("recalibration", map);
        json.put("predictions", its.rows());
        json.put("users", its.users());
        json.put("positives", its.positives());
        json.set("meanScore", JsonPage.number(its.meanScore()));
        json.put("impossible", its.logLoss().impossible());
        json.put("hosmer-lemeshow-degrees", its.hosmerLemeshow().degrees());
        json.set("smooth-ece-width", JsonPage.number(its.smooth().width()));
        for (CalibrationFigure figure : CalibrationFigure.values()) {
            json.set(figure.key(), JsonPage.number(figure.of(its)));
            Interval range = figure.range(its);
            if (!Double.isNaN(range.low())) {
                json.set(figure.key() + "-low", JsonPage.number(range.low()));
                json.set(figure.key() + "-high", JsonPage.number(range.high()));
            }
        }
        return json;
    }

    private static void segment(Optional<GroupCalibration> group, ObjectNode json) {
        if (group.isEmpty()) {
            json.putNull("segment");
        } else {
            ObjectNode segment = json.putObject("segment");
            group.get().segment().asMap().forEach(segment::put);
        }
    }

    private static void curves(RunCalibration run, ArrayNode out) {
        curve(run.run(), Optional.empty(), run.overall(), out);
        run.groups().forEach(group -> curve(run.run(), Optional.of(group), group.all(), out));
    }

    private static void curve(String run, Optional<GroupCalibration> group, Calibration its, ArrayNode out) {
        List<Bin> bins = its.curve().bins();
        for (int b = 0; b < bins.size(); b++) {
            Bin bin = bins.get(b);
            ObjectNode json = JsonPage.object();
            json.put("run", run);
            segment(group, json);
            json.set("from", JsonPage.number(bin.low()));
            json.set("to", JsonPage.number(bin.high()));
            json.put("predictions", bin.count());
            json.put("positives", bin.positives());
            json.set("meanScore", JsonPage.number(bin.meanScore()));
            json.set("rate", JsonPage.number(bin.rate()));
            json.set("low", JsonPage.number(its.band().get(b).low()));
            json.set("high", JsonPage.number(its.band().get(b).high()));
            out.add(json);
        }
    }

    private static ObjectNode sensitivity(String run, BinSensitivity its) {
        ObjectNode json = JsonPage.object().put("run", run).put("bins", its.bins());
        json.set("width", JsonPage.number(its.width()));
        json.set("mass", JsonPage.number(its.mass()));
        json.set("width-debiased", JsonPage.number(its.debiasedWidth()));
        json.set("mass-debiased", JsonPage.number(its.debiasedMass()));
        return json;
    }

    private static ObjectNode map(String run, Recalibrations all, Recalibrated map) {
        return JsonPage.object()
                .put("run", run)
                .put("method", map.method().label())
                .put("fitted", map.map().words())
                .put("learnedFrom", all.trainingRows())
                .put("judgedBy", all.before().rows());
    }
}
