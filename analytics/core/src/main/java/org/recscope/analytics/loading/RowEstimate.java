package org.recscope.analytics.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.TableSource;

/// How much memory the rows of a study will take: of Parquet files the rows are known, of texts they are guessed from
/// the size.
final class RowEstimate {
    /// A row while it is sorted: item and number as read, item and number in their place.
    static final long BYTES_PER_ROW = 24;

    /// What a row of text takes at least, and what compression makes of it.
    private static final long BYTES_OF_TEXT = 8;

    private static final long COMPRESSED = 5;

    private RowEstimate() {}

    /// Whether rows should stay out of memory.
    ///
    /// @param memory bytes that the program may use
    static boolean tooLarge(DatasetSpec spec, long memory) {
        long most = memory / 2 / BYTES_PER_ROW;
        long rows = 0;
        for (FileSpec file : spec.files()) {
            boolean pairs = file.kind() != FileKind.ITEMS && file.kind() != FileKind.USERS;
            // A file cannot hold so many more rows than bytes that small ones need a second look.
            rows += pairs && bytes(file.path()) > most / 50 ? rows(file) : 0;
        }
        return rows > most;
    }

    private static long bytes(Path path) {
        try {
            long bytes = 0;
            for (Path part : TableSources.parts(path)) {
                bytes += Files.size(part);
            }
            return bytes;
        } catch (IOException | LoadingException e) {
            return 0; // reading says it better
        }
    }

    private static long rows(FileSpec file) {
        try (TableSource source = TableSources.open(file.path(), file.kind(), file.layout())) {
            boolean compressed = source.format().contains("(");
            return source.rows().orElse(bytes(file.path()) * (compressed ? COMPRESSED : 1) / BYTES_OF_TEXT);
        } catch (LoadingException e) {
            return 0;
        }
    }
}
