package org.recscope.analytics.study.alignment;

import java.io.IOException;
import java.nio.file.Path;
import org.recscope.analytics.alignment.Predictor;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.study.export.JsonPage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `offline-online.json`: how well each offline metric foretells online effects. Undefined is `null`.
public final class AlignmentJson {
    /// Its name.
    public static final String FILE = "offline-online.json";

    private AlignmentJson() {}

    /// Writes the file.
    ///
    /// @param answer what was found
    /// @param file where to
    /// @throws IOException when the disk will not take it
    public static void write(SeriesAnswer answer, Path file) throws IOException {
        ObjectNode page = JsonPage.object();
        page.put("format", "recscope-offline-online");
        page.put("version", 1);
        page.putObject("program").put("name", "recscope").put("version", Version.number());
        page.put("seed", answer.question().seed());
        page.put("confidence", 0.95);
        ArrayNode rows = page.putArray("predictors");
        for (Predictor its : answer.predictors()) {
            ObjectNode json = JsonPage.object();
            json.put("metric", its.pairs().metric());
            json.put("experiments", its.pairs().size());
            figure(json, "linear", its.linear());
            figure(json, "rank", its.rank());
            figure(json, "agreement", its.agreement());
            json.set("offlineReliability", JsonPage.number(its.offlineReliability()));
            json.set("onlineReliability", JsonPage.number(its.onlineReliability()));
            json.set("best", JsonPage.number(its.best()));
            rows.add(json);
        }
        JsonPage.write(page, file);
    }

    private static void figure(ObjectNode json, String name, Predictor.Figure its) {
        json.set(name + "-measured", JsonPage.number(its.measured()));
        json.set(name, JsonPage.number(its.corrected()));
        json.set(name + "-low", JsonPage.number(its.range().low()));
        json.set(name + "-high", JsonPage.number(its.range().high()));
    }
}
