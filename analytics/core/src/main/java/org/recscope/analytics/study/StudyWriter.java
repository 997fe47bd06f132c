package org.recscope.analytics.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.recscope.analytics.loading.Role;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A study as the JSON of a project file; {@link StudyReader} is its other half. Known fields come first, in one order,
/// so that equal studies make equal bytes.
final class StudyWriter {
    static final String FORMAT = "recscope-study";

    private StudyWriter() {}

    static ObjectNode json(Study study, Path folder) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("version", study.version());
        ArrayNode files = json.putArray("files");
        study.files().forEach(file -> files.add(file(file, folder)));
        study.relevantFrom().ifPresent(from -> json.put("relevantFrom", from));
        json.put("graded", study.graded());
        ArrayNode metrics = json.putArray("metrics");
        for (MetricName metric : study.metrics()) {
            metrics.add(metric.toString());
        }
        ArrayNode by = json.putArray("by");
        study.by().forEach(by::add);
        json.put("seed", study.seed());
        if (!study.convention().equals(Convention.RECSCOPE)) {
            json.put("profile", study.convention().profile());
            json.put("reading", study.convention().reading().toString());
        }
        ObjectNode questions = QuestionWriter.json(study.questions(), folder);
        if (!questions.isEmpty()) {
            json.set("questions", questions);
        }
        if (!study.views().isEmpty()) {
            study.views().writeTo(json.putObject("views"));
        }
        study.unknown().writeTo(json);
        return json;
    }

    private static ObjectNode file(StudyInput file, Path folder) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", file.kind().name().toLowerCase(Locale.ROOT));
        if (!file.name().isEmpty()) {
            json.put("name", file.name());
        }
        json.put("path", relative(file.path(), folder));
        if (file.sha256() != null) {
            json.put("sha256", file.sha256());
        }
        if (!file.layout().isEmpty()) {
            json.put("layout", file.layout());
        }
        if (!file.roles().isEmpty()) {
            ObjectNode roles = json.putObject("roles");
            for (Map.Entry<String, Role> role : file.roles().entrySet()) {
                roles.put(role.getKey(), role.getValue().name().toLowerCase(Locale.ROOT));
            }
        }
        file.unknown().writeTo(json);
        return json;
    }

    /// With `/` on every system; absolute only where no relative path exists, as between two drives.
    static String relative(Path path, Path folder) {
        Path shown = path.getRoot() != null && path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
