package org.recscope.analytics.loading;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recscope.analytics.loading.problem.LoadingException;

/// One innermost folder of a table that is partitioned as Hive and Spark do: folders called `column=value`, in which
/// the
/// column is not written into the files any more.
///
/// @param folder where the files are
/// @param values the value of every such column, from the outermost folder to the innermost
record Partition(Path folder, Map<String, String> values) {
    private static final Pattern NAME = Pattern.compile("([^=._][^=]*)=(.*)");

    /// The partitions of a folder, in the order of their names.
    ///
    /// @param path any file or folder
    /// @return nothing when it is not partitioned, or holds files beside its partitions
    /// @throws LoadingException when it may not be read
    static List<Partition> of(Path path) throws LoadingException {
        return Files.isDirectory(path) ? of(path, Map.of()) : List.of();
    }

    private static List<Partition> of(Path folder, Map<String, String> before) throws LoadingException {
        List<Path> inside;
        try (Stream<Path> all = Files.list(folder)) {
            inside = all.sorted().toList();
        } catch (IOException e) {
            throw new LoadingException(TableSources.noPermission(folder), e);
        }
        if (inside.stream().anyMatch(TableSources::isPart)) {
            return before.isEmpty() ? List.of() : List.of(new Partition(folder, before));
        }
        List<Partition> found = new ArrayList<>();
        for (Path each : inside) {
            Matcher name = NAME.matcher(String.valueOf(each.getFileName()));
            if (Files.isDirectory(each) && name.matches()) {
                Map<String, String> values = new LinkedHashMap<>(before);
                values.put(name.group(1), plain(name.group(2)));
                found.addAll(of(each, values));
            }
        }
        return found;
    }

    /// Signs that a file system may not like are written as `%3A`.
    private static String plain(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
