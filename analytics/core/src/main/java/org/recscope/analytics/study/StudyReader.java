package org.recscope.analytics.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of a project file as a study; {@link StudyWriter} is its other half. Whatever is of the wrong kind is a
/// problem that names the field; whatever is not known is kept.
final class StudyReader {
    private static final Set<String> STUDY_FIELDS = Set.of(
            "format",
            "version",
            "files",
            "relevantFrom",
            "graded",
            "metrics",
            "by",
            "seed",
            "profile",
            "reading",
            "questions",
            "views");
    private static final Set<String> FILE_FIELDS = Set.of("kind", "name", "path", "sha256", "roles", "layout");

    private final Path file;
    private final ObjectNode json;
    private final StudyFields fields;

    StudyReader(Path file, Path folder, ObjectNode json) {
        this.file = file;
        this.json = json;
        fields = new StudyFields(file, folder, json, "");
    }

    Study study() throws LoadingException {
        checkFormat();
        return new Study(
                files(),
                fields.number("relevantFrom", "It is the least grade that is relevant, as in 4."),
                fields.flag("graded"),
                metrics(),
                fields.texts("by"),
                fields.whole("seed", Study.DEFAULT_SEED),
                convention(),
                questions(),
                views(),
                JsonFields.except(json, STUDY_FIELDS));
    }

    private void checkFormat() throws LoadingException {
        if (!json.path("format").asString("").equals(StudyWriter.FORMAT)) {
            throw new LoadingException(new Problem.Damaged(
                    file,
                    "is JSON but not a study: it does not say \"format\": \"" + StudyWriter.FORMAT + "\"",
                    "Open the " + StudyFile.ENDING + " file that Recscope saved."));
        }
        JsonNode version = json.get("version");
        if (version == null || !version.isInt() || version.intValue() < 1) {
            throw fields.bad("version", "is not a version", "It is a whole number from 1.");
        }
        if (version.intValue() > Study.VERSION) {
            throw new LoadingException(new Problem.Unreadable(
                    file,
                    "was saved by a later Recscope (study version " + version.intValue()
                            + "; this one reads up to version " + Study.VERSION + ")",
                    "Open it with a newer Recscope."));
        }
    }

    private List<StudyInput> files() throws LoadingException {
        List<StudyInput> files = new ArrayList<>();
        int index = 0;
        for (JsonNode entry : fields.array("files")) {
            String place = "files[" + index++ + "]";
            if (!(entry instanceof ObjectNode object)) {
                throw fields.bad(place, entry, "is not an object", "Each file is an object with kind and path.");
            }
            files.add(input(new StudyFields(fields.file(), fields.folder(), object, place + ".")));
        }
        return files;
    }

    private static StudyInput input(StudyFields json) throws LoadingException {
        if (json.text("path").isEmpty()) {
            throw json.bad("path", "is missing", "Each file has a path relative to the study.");
        }
        String sha256 = json.text("sha256");
        return new StudyInput(
                json.path("path"),
                json.constant(FileKind.class, "kind"),
                json.text("name"),
                roles(json),
                json.text("layout"),
                sha256.isEmpty() ? null : sha256,
                JsonFields.except(json.json(), FILE_FIELDS));
    }

    private static Map<String, Role> roles(StudyFields json) throws LoadingException {
        Map<String, Role> read = new LinkedHashMap<>();
        if (json.get("roles") != null) {
            StudyFields roles = json.object("roles", "It gives a role to each column name.");
            for (String column : roles.json().propertyNames()) {
                read.put(column, roles.constant(Role.class, column));
            }
        }
        return read;
    }

    private List<MetricName> metrics() throws LoadingException {
        List<MetricName> metrics = new ArrayList<>();
        for (String text : fields.texts("metrics")) {
            try {
                metrics.add(canonical(MetricName.parse(text)));
            } catch (IllegalArgumentException e) {
                throw new LoadingException(
                        new Problem.BadValue(
                                file,
                                Problem.NO_ROW,
                                "metrics",
                                text,
                                "is not a metric: " + e.getMessage(),
                                "Write it like ndcg@10."),
                        e);
            }
        }
        return metrics;
    }

    /// A metric that this version does not know keeps its name; it is refused when it is asked.
    private static MetricName canonical(MetricName name) {
        return MetricCatalogue.find(name.family()).isPresent() ? MetricCatalogue.canonical(name) : name;
    }

    private Convention convention() throws LoadingException {
        if (!json.has("profile") && !json.has("reading")) {
            return Convention.RECSCOPE;
        }
        String profile = json.path("profile").asString("recscope");
        String reading = json.path("reading").asString("");
        try {
            return new Convention(Convention.of(profile).profile(), ListReading.parse(reading));
        } catch (IllegalArgumentException e) {
            throw new LoadingException(
                    new Problem.BadValue(
                            file,
                            Problem.NO_ROW,
                            "profile",
                            profile + " " + reading,
                            "is no convention: " + e.getMessage(),
                            "Write a profile's name, and readings like ties=file."),
                    e);
        }
    }

    private Questions questions() throws LoadingException {
        return fields.has("questions")
                ? QuestionReader.read(fields.object("questions", "It says what is asked of logs, by kind of file."))
                : Questions.DEFAULT;
    }

    private JsonFields views() throws LoadingException {
        return json.get("views") == null
                ? JsonFields.none()
                : JsonFields.except(
                        fields.object("views", "Leave it out to start with fresh views.")
                                .json(),
                        Set.of());
    }
}
