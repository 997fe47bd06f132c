package org.recscope.analytics.study.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.Finding;
import org.recscope.analytics.evaluation.Unavailable;
import org.recscope.analytics.loading.SourceFile;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.study.Convention;
import org.recscope.analytics.study.Conventions;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.work.AtomicFile;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `evaluation.json`: every summary in full precision with all it takes to know what it is. Undefined is `null`. Holds
/// neither a time nor a folder, so that the same study gives the same bytes anywhere. One element of a list is one
/// line,
/// so that two files can be compared line by line.
public final class EvaluationJson {
    /// What the file calls itself.
    public static final String FORMAT = "recscope-evaluation";

    /// Raised when a field changes its meaning or goes away; new fields may come at any time.
    public static final int VERSION = 1;

    private EvaluationJson() {}

    /// Writes the file.
    ///
    /// @param result the numbers
    /// @param file where to
    /// @throws IOException when the disk will not take it
    public static void write(StudyResult result, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(result, writer);
            writer.flush();
        });
    }

    private static void write(StudyResult result, Writer out) throws IOException {
        out.write("{\n");
        for (Map.Entry<String, JsonNode> field : head(result).properties()) {
            JsonPage.write(field, out);
            out.write(",\n");
        }
        out.write("  \"results\": [");
        String[] separator = {"\n    "};
        results(result.evaluation(), row -> {
            try {
                out.write(separator[0] + row);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            separator[0] = ",\n    ";
        });
        out.write("\n  ]\n}\n");
    }

    private static ObjectNode head(StudyResult result) {
        Study study = result.study();
        Evaluation evaluation = result.evaluation();
        ObjectNode head = JsonPage.object();
        head.put("format", FORMAT);
        head.put("version", VERSION);
        head.putObject("program")
                .put("name", "recscope")
                .put("version", result.provenance().version());
        head.set("conventions", conventions(result));
        head.put("seed", result.provenance().seed());
        head.put("confidence", 0.95);
        head.put("users", evaluation.population().count());
        head.set(
                "relevantFrom",
                study.relevantFrom().isPresent()
                        ? JsonPage.number(study.relevantFrom().getAsDouble())
                        : none());
        head.put("graded", study.graded());
        head.set("files", list(result.provenance().files(), EvaluationJson::file));
        head.set("runs", list(evaluation.runs(), JsonNodeFactory.instance::stringNode));
        head.set("metrics", list(evaluation.metrics(), EvaluationJson::metric));
        head.set("unavailable", list(evaluation.unavailable(), EvaluationJson::unavailable));
        head.set("by", list(evaluation.by(), JsonNodeFactory.instance::stringNode));
        head.set("findings", list(result.findings(), EvaluationJson::finding));
        head.set("warnings", list(result.warnings(), EvaluationJson::warning));
        return head;
    }

    private static ObjectNode conventions(StudyResult result) {
        ObjectNode json = JsonPage.object();
        Convention convention = result.study().convention();
        json.put("name", result.provenance().conventions());
        json.put("profile", convention.profile());
        convention.reading().asMap().forEach(json::put);
        if (convention.equals(Convention.RECSCOPE)) {
            Conventions.RECSCOPE.forEach(json::put);
        }
        return json;
    }

    /// The file's name and never its folder, which would differ from place to place and may be nobody's business.
    private static ObjectNode file(SourceFile source) {
        ObjectNode json = JsonPage.object();
        json.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
        json.put("name", source.name());
        json.put("file", String.valueOf(source.path().getFileName()));
        json.put("format", source.format());
        json.put("sha256", source.sha256());
        json.put("bytes", source.bytes());
        json.put("rows", source.rows());
        ObjectNode roles = json.putObject("roles");
        source.roles().forEach((column, role) -> roles.put(column, role.name().toLowerCase(Locale.ROOT)));
        return json;
    }

    private static ObjectNode metric(MetricName name) {
        Description words = MetricCatalogue.describe(name);
        ObjectNode json = JsonPage.object();
        json.put("name", name.toString());
        json.put("label", words.label());
        json.put("better", words.direction().name().toLowerCase(Locale.ROOT));
        json.put("range", words.range());
        json.put("unit", words.unit());
        MetricCatalogue.own(name.family())
                .ifPresent(own -> json.putObject("jar").put("file", own.file()).put("sha256", own.sha256()));
        return json;
    }

    private static ObjectNode unavailable(Unavailable missing) {
        return JsonPage.object().put("metric", missing.metric().toString()).put("reason", missing.reason());
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = JsonPage.object();
        json.put("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("run", finding.run());
        json.put("count", finding.count());
        ArrayNode examples = json.putArray("examples");
        finding.examples().forEach(examples::add);
        json.set("ndcgBefore", JsonPage.number(finding.ndcgBefore()));
        json.set("ndcgAfter", JsonPage.number(finding.ndcgAfter()));
        return json;
    }

    private static ObjectNode warning(Problem problem) {
        ObjectNode json = JsonPage.object();
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("file", String.valueOf(problem.file().getFileName()));
        json.put("message", problem.message());
        return json;
    }

    /// All users first, then segment by segment in the order asked for; in each, run by run and metric by metric.
    private static void results(Evaluation evaluation, Consumer<String> out) {
        rows(evaluation, null, out);
        for (String by : evaluation.by()) {
            for (SegmentKey segment : evaluation.segments(by)) {
                rows(evaluation, segment, out);
            }
        }
    }

    private static void rows(Evaluation evaluation, @Nullable SegmentKey segment, Consumer<String> out) {
        for (int run = 0; run < evaluation.runs().size(); run++) {
            for (int metric = 0; metric < evaluation.metrics().size(); metric++) {
                Summary summary =
                        segment == null ? evaluation.overall(run, metric) : evaluation.summary(run, metric, segment);
                ObjectNode json = JsonPage.object();
                json.put("run", evaluation.runs().get(run));
                json.put("metric", evaluation.metrics().get(metric).toString());
                json.set("segment", segment == null ? none() : segment(segment));
                json.set("mean", JsonPage.number(summary.mean()));
                json.set("low", JsonPage.number(summary.low()));
                json.set("high", JsonPage.number(summary.high()));
                json.put("defined", summary.defined());
                json.put("undefined", summary.undefined());
                out.accept(json.toString());
            }
        }
    }

    private static ObjectNode segment(SegmentKey segment) {
        ObjectNode json = JsonPage.object();
        segment.asMap().forEach(json::put);
        return json;
    }

    private static JsonNode none() {
        return JsonNodeFactory.instance.nullNode();
    }

    private static <T> ArrayNode list(Iterable<T> values, java.util.function.Function<T, JsonNode> json) {
        List<JsonNode> nodes = new ArrayList<>();
        values.forEach(value -> nodes.add(json.apply(value)));
        return JsonNodeFactory.instance.arrayNode().addAll(nodes);
    }
}
