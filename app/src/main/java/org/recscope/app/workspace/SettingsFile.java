package org.recscope.app.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recscope.analytics.work.AtomicFile;
import org.recscope.app.text.Language;
import org.recscope.app.theme.ThemeChoice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the settings as JSON. What another version wrote and this one does not know stays in the file. Settings are
/// never worth failing for: a file that cannot be read counts as none.
public final class SettingsFile {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    /// Settings in a file.
    ///
    /// @param file the file, perhaps not there yet
    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Reads the settings.
    ///
    /// @return the settings; defaults where the file says nothing or nothing sensible
    public Settings read() {
        ObjectNode json = tree();
        return new Settings(
                choice(ThemeChoice.values(), json.path("theme")),
                choice(Language.values(), json.path("language")),
                recent(json.path("recent")));
    }

    /// Writes the settings, whole or not at all.
    ///
    /// @param settings the settings
    /// @throws UncheckedIOException when the file cannot be written
    public void write(Settings settings) {
        ObjectNode json = tree();
        json.put("version", 1);
        json.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        json.put("language", settings.language().name().toLowerCase(Locale.ROOT));
        ArrayNode recent = json.putArray("recent");
        settings.recent().forEach(path -> recent.add(path.toString()));
        byte[] bytes = JSON.writeValueAsBytes(json);
        try {
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ObjectNode tree() {
        try {
            if (Files.exists(file) && JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException | JacksonException unreadable) {
            return JSON.createObjectNode();
        }
        return JSON.createObjectNode();
    }

    /// The first value stands for whatever is not known.
    private static <E extends Enum<E>> E choice(E[] values, JsonNode text) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(text.asString(""))) {
                return value;
            }
        }
        return values[0];
    }

    private static List<Path> recent(JsonNode values) {
        List<Path> files = new ArrayList<>();
        values.forEach(value -> path(value.asString("")).ifPresent(files::add));
        return files;
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }
}
