package org.recscope.analytics.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.loading.problem.Problem;

/// What the ending of a name promises, held against what the file is.
final class FileNames {
    private FileNames() {}

    /// Compares a name with a format.
    ///
    /// @param format as a table source words it: `CSV, gzip`
    /// @return nothing when they agree or the name promises nothing
    static List<Problem> check(Path file, String format) {
        if (Files.isDirectory(file)) {
            return List.of();
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String packing = name.endsWith(".gz") ? "gzip" : name.endsWith(".zst") ? "zstd" : "";
        String promised = promised(name.replaceFirst("\\.(gz|zst)$", ""));
        String found = family(format);
        boolean parquet = found.equals("Parquet");
        if (!promised.isEmpty() && !promised.equals(found)) {
            return List.of(new Problem.OtherFormat(file, promised, format));
        }
        if (!parquet && !packing.equals(packed(format))) {
            return List.of(new Problem.OtherFormat(file, packing.isEmpty() ? "plain text" : packing, format));
        }
        return List.of();
    }

    private static String promised(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv", "tsv", "tab" -> "separated values";
            case "json", "jsonl", "ndjson" -> "JSON Lines";
            case "parquet", "pq" -> "Parquet";
            default -> "";
        };
    }

    private static String family(String format) {
        if (format.startsWith("Parquet")) {
            return "Parquet";
        }
        return format.startsWith("JSON") ? "JSON Lines" : "separated values";
    }

    private static String packed(String format) {
        return format.contains("gzip") ? "gzip" : format.contains("zstd") ? "zstd" : "";
    }

    /// The name without folders and endings: what a run is called when nobody named it.
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.replaceFirst("\\.(gz|zst)$", "").replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
    }
}
