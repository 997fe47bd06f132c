package org.recscope.analytics.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of vectors: a JSON object with an array `vectors`, or that array itself.
public final class VectorFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private VectorFile() {}

    /// Reads all vectors.
    ///
    /// @param file JSON in UTF-8
    /// @return the vectors in the order of the file
    /// @throws LoadingException when it cannot be read or holds none
    public static List<Vector> read(Path file) throws LoadingException {
        JsonNode root = root(file);
        JsonNode array = root.isArray() ? root : root.path("vectors");
        if (!array.isArray()) {
            throw new LoadingException(new Problem.Damaged(
                    file,
                    "holds no vectors: it is no array, and no object with an array \"vectors\"",
                    "Give a file like {\"vectors\": [{\"id\": …, \"metric\": …, \"input\": …, \"expected\": …}]}."));
        }
        List<Vector> vectors = new ArrayList<>(array.size());
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        array.forEach(vector -> vectors.add(new Vector(vector, folder)));
        return List.copyOf(vectors);
    }

    private static JsonNode root(Path file) throws LoadingException {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new LoadingException(new Problem.Unreadable(file, "does not exist", "Check the path."), e);
        } catch (IOException e) {
            throw new LoadingException(
                    new Problem.Unreadable(file, "cannot be read", "Check that it is a file you may read."), e);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            long line = location == null ? Problem.NO_ROW : Math.max(0, location.getLineNr());
            throw new LoadingException(
                    new Problem.Damaged(
                            file,
                            line,
                            null,
                            "is not whole JSON: " + e.getOriginalMessage(),
                            "Take another copy of the file, or mend it in a text editor."),
                    e);
        }
    }
}
