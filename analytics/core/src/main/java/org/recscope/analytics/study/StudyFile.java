package org.recscope.analytics.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.work.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes project files, `.recscope`: JSON in UTF-8 with the paths of the files relative to itself, so that a
/// folder with its data can be moved or given away. What can be wrong with one is a {@link Problem}.
public final class StudyFile {
    /// The ending of a project file's name.
    public static final String ENDING = ".recscope";

    private static final long LARGEST = 64L << 20;

    /// Numbers nobody understands here keep all their digits.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StudyFile() {}

    /// Opens a study. The data files are not looked at.
    ///
    /// @param file a project file
    /// @return the study, its files with absolute paths
    /// @throws LoadingException when it cannot be read, is damaged or was written by a later version
    public static Study read(Path file) throws LoadingException {
        Path folder = folder(file);
        return new StudyReader(file, folder, object(file, bytes(file))).study();
    }

    /// Saves a study: the old file stays as it is until the new one is whole on the disk.
    ///
    /// @param file the project file
    /// @param study what to save
    /// @throws IOException when it cannot be written
    public static void write(Path file, Study study) throws IOException {
        ObjectNode json = StudyWriter.json(study, folder(file));
        byte[] bytes = (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static byte[] bytes(Path file) throws LoadingException {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new LoadingException(new Problem.Unreadable(
                        file, "is " + (size >> 20) + " MiB, too large for a study", "Open it as data instead."));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new LoadingException(
                    new Problem.Unreadable(file, "does not exist", "Check the path, or save the study again."), e);
        } catch (IOException e) {
            throw new LoadingException(
                    new Problem.Unreadable(file, "cannot be read", "Check that it is a file you may read."), e);
        }
    }

    private static ObjectNode object(Path file, byte[] bytes) throws LoadingException {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new LoadingException(damage(file, bytes, e), e);
        }
        if (root instanceof ObjectNode object) {
            return object;
        }
        throw new LoadingException(new Problem.Damaged(
                file, "is not a study: it holds no JSON object", "Open the " + ENDING + " file that Recscope saved."));
    }

    private static Problem damage(Path file, byte[] bytes, JacksonException e) {
        if (!new String(bytes, StandardCharsets.UTF_8).strip().startsWith("{")) {
            return new Problem.Damaged(
                    file,
                    "is not a study: it does not begin as JSON",
                    "Open the " + ENDING + " file that Recscope saved; give files of data by --truth and --run.");
        }
        TokenStreamLocation location = e.getLocation();
        long line = location == null ? Problem.NO_ROW : Math.max(0, location.getLineNr());
        return new Problem.Damaged(
                file,
                line,
                null,
                "is not whole JSON: " + e.getOriginalMessage(),
                "Take an older copy of the study, or mend the file in a text editor.");
    }
}
