package org.recscope.analytics.loading.text;

import com.github.luben.zstd.ZstdIOException;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.recscope.analytics.loading.problem.Problem;

/// What a failure of a library means for the person whose file it is.
final class Trouble {
    private static final String AGAIN = "Download or copy the file again.";
    private static final String LATIN =
            "Save the file as UTF-8; if it was made on Windows it may be Windows-1252 (Latin-1).";

    private Trouble() {}

    static Problem empty(Path file) {
        return new Problem.Unreadable(file, "is empty", "Choose the file that holds the rows, or write it again.");
    }

    static Problem binary(Path file) {
        return new Problem.Damaged(
                file,
                "is neither text nor Parquet: it holds bytes that no text has",
                "Export the table as CSV, TSV, JSON Lines or Parquet.");
    }

    /// What a failure to read means.
    ///
    /// @param row the row that was being read, from 1
    static Problem of(Path file, long row, Throwable failure) {
        return switch (failure) {
            case StrictReader.MalformedText e -> malformed(file, row, e);
            case NoSuchFileException e ->
                new Problem.Unreadable(file, "does not exist", "Check the path: " + e.getFile() + ".");
            case AccessDeniedException e ->
                new Problem.Unreadable(file, "may not be read by you", "Change its permissions: " + e.getFile() + ".");
            case EOFException e -> truncated(file, row);
            case ZstdIOException e when words(e).contains("truncated") -> truncated(file, row);
            case ZstdIOException e -> corrupt(file, row, "zstd");
            case ZipException e -> corrupt(file, row, "gzip");
            case CsvParseException e -> csv(file, row, e);
            case UncheckedIOException e when e.getCause() != null -> of(file, row, e.getCause());
            case IOException e when words(e).contains("truncated") -> truncated(file, row);
            default -> new Problem.Unreadable(file, "cannot be read (" + failure.getMessage() + ")", AGAIN);
        };
    }

    private static String words(Throwable failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static Problem malformed(Path file, long row, StrictReader.MalformedText e) {
        return new Problem.Damaged(
                file,
                row,
                e.before() + "<" + e.bytes() + ">",
                "is not UTF-8: the byte " + e.bytes() + " does not belong",
                LATIN);
    }

    private static Problem truncated(Path file, long row) {
        return new Problem.Damaged(
                file, row, null, "is cut off: its compressed data ends in the middle of a block", AGAIN);
    }

    private static Problem corrupt(Path file, long row, String format) {
        return new Problem.Damaged(file, row, null, "is damaged: its " + format + " data cannot be unpacked", AGAIN);
    }

    /// The parser wraps what the reader below it threw, and what it threw itself, once more.
    private static Problem csv(Path file, long row, CsvParseException e) {
        if (e.getCause() != null) {
            return of(file, row, e.getCause());
        }
        if (words(e).contains("maximum buffer")) {
            return new Problem.Damaged(
                    file,
                    row,
                    null,
                    "has a cell longer than 16 million characters",
                    "Look for a quote that is opened and not closed, or for missing line ends.");
        }
        String reason = words(e).contains("unclosed")
                ? "opens a quote that is never closed"
                : "has text right after a closing quote";
        return new Problem.Damaged(
                file, row, null, reason, "Close the quote, or write a quote inside a quoted cell twice.");
    }
}
