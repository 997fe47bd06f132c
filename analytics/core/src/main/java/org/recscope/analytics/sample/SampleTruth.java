package org.recscope.analytics.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.sample.chapter.Chapter;
import org.recscope.analytics.study.Version;
import org.recscope.analytics.work.AtomicFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `truth.json`: what was planted, so that whoever analyses the files can be told how right the analysis is.
final class SampleTruth {
    private static final int SCHEMA = 1;

    private SampleTruth() {}

    static void write(Path file, SampleOptions options, Map<String, Chapter> chapters, List<double[]> sums)
            throws IOException {
        ObjectNode truth = JsonMapper.shared().createObjectNode();
        truth.put("schema", SCHEMA);
        truth.put("recscope", Version.number());
        truth.put("seed", options.seed());
        describe(options, truth.putObject("options"));
        int next = 0;
        for (Map.Entry<String, Chapter> chapter : chapters.entrySet()) {
            chapter.getValue().describe(sums.get(next++), truth.putObject(chapter.getKey()));
        }
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(truth) + "\n";
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void describe(SampleOptions options, ObjectNode node) {
        node.put("users", options.users());
        node.put("items", options.items());
        node.put("runs", options.runs());
        node.put("list", options.list());
        node.put("history-per-user", options.historyPerUser());
        node.put("days", options.days());
        node.put("format", options.format().ending());
        node.put("text-ids", options.textIds());
        node.put("imperfect", options.imperfect());
        ArrayNode parts = node.putArray("parts");
        for (SamplePart part : SamplePart.values()) {
            if (options.parts().contains(part)) {
                parts.add(part.word());
            }
        }
    }
}
