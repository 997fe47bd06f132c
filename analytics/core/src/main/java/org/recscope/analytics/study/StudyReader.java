package org.recscope.analytics.study;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            "views");
    private static final Set<String> FILE_FIELDS = Set.of("kind", "name", "path", "sha256", "roles");

    private final Path file;
    private final Path folder;

    StudyReader(Path file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    Study study(ObjectNode json) throws LoadingException {
        checkFormat(json);
        return new Study(
                files(json),
                relevantFrom(json),
                graded(json),
                metrics(json),
                texts(json, "by"),
                seed(json),
                convention(json),
                views(json),
                JsonFields.except(json, STUDY_FIELDS));
    }

    private void checkFormat(ObjectNode json) throws LoadingException {
        if (!json.path("format").asString("").equals(StudyWriter.FORMAT)) {
            throw new LoadingException(new Problem.Damaged(
                    file,
                    "is JSON but not a study: it does not say \"format\": \"" + StudyWriter.FORMAT + "\"",
                    "Open the " + StudyFile.ENDING + " file that Recscope saved."));
        }
        JsonNode version = json.get("version");
        if (version == null || !version.isInt() || version.intValue() < 1) {
            throw bad("version", version, "is not a version", "It is a whole number from 1.");
        }
        if (version.intValue() > Study.VERSION) {
            throw new LoadingException(new Problem.Unreadable(
                    file,
                    "was saved by a later Recscope (study version " + version.intValue()
                            + "; this one reads up to version " + Study.VERSION + ")",
                    "Open it with a newer Recscope."));
        }
    }

    private List<StudyInput> files(ObjectNode json) throws LoadingException {
        List<StudyInput> files = new ArrayList<>();
        int index = 0;
        for (JsonNode entry : array(json, "files")) {
            String place = "files[" + index++ + "]";
            if (!(entry instanceof ObjectNode object)) {
                throw bad(place, entry, "is not an object", "Each file is an object with kind and path.");
            }
            files.add(input(object, place));
        }
        return files;
    }

    private StudyInput input(ObjectNode json, String place) throws LoadingException {
        return new StudyInput(
                path(json, place),
                constant(FileKind.class, json.get("kind"), place + ".kind"),
                optionalText(json, "name", place),
                roles(json, place),
                sha256(json, place),
                JsonFields.except(json, FILE_FIELDS));
    }

    private Path path(ObjectNode json, String place) throws LoadingException {
        String text = optionalText(json, "path", place);
        if (text.isEmpty()) {
            throw bad(place + ".path", json.get("path"), "is missing", "Each file has a path relative to the study.");
        }
        try {
            return folder.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw bad(place + ".path", json.get("path"), "is not a path", "Write it with / between folders.");
        }
    }

    private Map<String, Role> roles(ObjectNode json, String place) throws LoadingException {
        JsonNode roles = json.get("roles");
        if (roles == null) {
            return Map.of();
        }
        if (!(roles instanceof ObjectNode object)) {
            throw bad(place + ".roles", roles, "is not an object", "It gives a role to each column name.");
        }
        Map<String, Role> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> role : object.properties()) {
            read.put(role.getKey(), constant(Role.class, role.getValue(), place + ".roles." + role.getKey()));
        }
        return read;
    }

    private @Nullable String sha256(ObjectNode json, String place) throws LoadingException {
        String text = optionalText(json, "sha256", place);
        return text.isEmpty() ? null : text;
    }

    private OptionalDouble relevantFrom(ObjectNode json) throws LoadingException {
        JsonNode from = json.get("relevantFrom");
        if (from == null || from.isNull()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = from.doubleValueOpt();
        if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
            throw bad("relevantFrom", from, "is not a number", "It is the least grade that is relevant, as in 4.");
        }
        return value;
    }

    private boolean graded(ObjectNode json) throws LoadingException {
        JsonNode graded = json.get("graded");
        if (graded != null && !graded.isBoolean()) {
            throw bad("graded", graded, "is neither true nor false", "Write one of them.");
        }
        return graded != null && graded.booleanValue();
    }

    private long seed(ObjectNode json) throws LoadingException {
        JsonNode seed = json.get("seed");
        if (seed == null) {
            return Study.DEFAULT_SEED;
        }
        if (!seed.isIntegralNumber() || !seed.canConvertToLong()) {
            throw bad("seed", seed, "is not a whole number", "Any whole number will do.");
        }
        return seed.longValue();
    }

    private List<MetricName> metrics(ObjectNode json) throws LoadingException {
        List<MetricName> metrics = new ArrayList<>();
        for (String text : texts(json, "metrics")) {
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

    private Convention convention(ObjectNode json) throws LoadingException {
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

    private JsonFields views(ObjectNode json) throws LoadingException {
        JsonNode views = json.get("views");
        if (views == null) {
            return JsonFields.none();
        }
        if (!(views instanceof ObjectNode object)) {
            throw bad("views", views, "is not an object", "Leave it out to start with fresh views.");
        }
        return JsonFields.except(object, Set.of());
    }

    private List<String> texts(ObjectNode json, String name) throws LoadingException {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(json, name)) {
            if (!value.isString()) {
                throw bad(name, value, "is not a text", "It is a list of texts.");
            }
            texts.add(value.stringValue());
        }
        return texts;
    }

    private Iterable<JsonNode> array(ObjectNode json, String name) throws LoadingException {
        JsonNode value = json.get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw bad(name, value, "is not a list", "Write it between [ and ].");
        }
        return value;
    }

    private String optionalText(ObjectNode json, String name, String place) throws LoadingException {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw bad(place + "." + name, value, "is not a text", "Write it between quotes.");
        }
        return value.stringValue();
    }

    private <E extends Enum<E>> E constant(Class<E> type, @Nullable JsonNode value, String place)
            throws LoadingException {
        List<String> names = new ArrayList<>();
        for (E candidate : type.getEnumConstants()) {
            String name = candidate.name().toLowerCase(Locale.ROOT);
            if (value != null && value.asString("").equals(name)) {
                return candidate;
            }
            names.add(name);
        }
        throw bad(place, value, "is not known here", "It is one of " + String.join(", ", names) + ".");
    }

    private LoadingException bad(String place, @Nullable JsonNode value, String reason, String remedy) {
        String text = value == null ? null : value.isString() ? value.stringValue() : value.toString();
        return new LoadingException(new Problem.BadValue(file, Problem.NO_ROW, place, text, reason, remedy));
    }
}
