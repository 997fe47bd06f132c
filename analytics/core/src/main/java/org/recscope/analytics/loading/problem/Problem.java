package org.recscope.analytics.loading.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something wrong with a file. Each kind says where it is, what stands there and what to do, and words itself.
public sealed interface Problem {
    /// The row of a problem that is not about one row.
    long NO_ROW = 0;

    /// How bad it is.
    ///
    /// @return the severity; a problem with severity FATAL means that nothing of the file is used
    Severity severity();

    /// The file it is in.
    ///
    /// @return the path as the caller gave it
    Path file();

    /// The row it is in.
    ///
    /// @return the row counted from 1, a header not counted, or {@link #NO_ROW}
    default long row() {
        return NO_ROW;
    }

    /// The column it is in.
    ///
    /// @return the column's name, or null when it is not about one column
    default @Nullable String column() {
        return null;
    }

    /// What stands in the file.
    ///
    /// @return the text found, shortened for show, or null when there is none to show
    default @Nullable String text() {
        return null;
    }

    /// The whole story in one or two sentences of plain English: file, row, column, text found, and the remedy.
    ///
    /// @return a sentence for people
    String message();

    /// The file cannot be opened or read at all: it is missing, not allowed, empty, or a folder without data.
    ///
    /// @param file the file
    /// @param reason what is wrong, as in "does not exist"
    /// @param remedy what to do, a sentence
    record Unreadable(Path file, String reason, String remedy) implements Problem {
        @Override
        public Severity severity() {
            return Severity.FATAL;
        }

        @Override
        public String message() {
            return Words.of(this, reason, remedy);
        }
    }

    /// The bytes are broken from some place on: truncated, wrongly encoded, an unclosed quote, garbage.
    ///
    /// @param file the file
    /// @param row the row the damage is in, or {@link #NO_ROW}
    /// @param text what stands there, or null
    /// @param reason what is wrong, as in "ends in the middle of a gzip block"
    /// @param remedy what to do, a sentence
    record Damaged(Path file, long row, @Nullable String text, String reason, String remedy) implements Problem {
        /// Shortens the text.
        public Damaged {
            text = text == null ? null : Words.shorten(text);
        }

        /// Damage that no row can be named for.
        ///
        /// @param file the file
        /// @param reason what is wrong
        /// @param remedy what to do
        public Damaged(Path file, String reason, String remedy) {
            this(file, NO_ROW, null, reason, remedy);
        }

        @Override
        public Severity severity() {
            return Severity.FATAL;
        }

        @Override
        public String message() {
            return Words.of(this, reason, remedy);
        }
    }

    /// The content is another format than the name says. It is read by its content, so this is a warning.
    ///
    /// @param file the file
    /// @param named the format its name promises
    /// @param found the format it is in
    record OtherFormat(Path file, String named, String found) implements Problem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return Words.of(
                    this,
                    "is named like " + named + " but is " + found,
                    "It was read as " + found + "; rename it if that is right.");
        }
    }

    /// A column that must be there is not.
    ///
    /// @param file the file
    /// @param wanted what is missing, as in "a user column"
    /// @param found the columns that are there
    /// @param remedy what to do, a sentence
    record MissingColumn(Path file, String wanted, List<String> found, String remedy) implements Problem {
        /// Keeps a copy of the list.
        public MissingColumn {
            found = List.copyOf(found);
        }

        @Override
        public Severity severity() {
            return Severity.FATAL;
        }

        @Override
        public String message() {
            return Words.of(this, "has no " + wanted + "; its columns are " + Words.list(found), remedy);
        }
    }

    /// Something is wrong with a column as a whole: its name is there twice, its role is taken, its type does not fit.
    ///
    /// @param severity how bad it is
    /// @param file the file
    /// @param column the column
    /// @param reason what is wrong, as in "is there twice"
    /// @param remedy what to do, a sentence
    record BadColumn(Severity severity, Path file, String column, String reason, String remedy) implements Problem {
        @Override
        public String message() {
            return Words.of(this, reason, remedy);
        }
    }

    /// A row has more or fewer cells than the table has columns.
    ///
    /// @param file the file
    /// @param row the row
    /// @param text the row as it stands there
    /// @param expected cells a row should have
    /// @param found cells it has
    record BadRow(Path file, long row, @Nullable String text, int expected, int found) implements Problem {
        /// Shortens the text.
        public BadRow {
            text = text == null ? null : Words.shorten(text);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            String reason = "has " + Words.count(found, "cell") + " where " + expected
                    + (expected == 1 ? " is" : " are") + " expected";
            return Words.of(this, reason, "Quote a cell that holds the delimiter, or mend the row.");
        }
    }

    /// One cell does not hold what its column is used for.
    ///
    /// @param file the file
    /// @param row the row
    /// @param column the column
    /// @param text the cell as it stands there; null for a missing value
    /// @param reason what is wrong, as in "is not a number"
    /// @param remedy what to do, a sentence
    record BadValue(
            Path file, long row, String column, @Nullable String text, String reason, String remedy)
            implements Problem {
        /// Shortens the text.
        public BadValue {
            text = text == null ? null : Words.shorten(text);
            Objects.requireNonNull(column, "column");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String message() {
            return Words.of(this, reason, remedy);
        }
    }

    /// Rows left out because of what is wrong with them, counted, with the first few told in full. It is fatal when
    /// they
    /// are so many that the rest cannot be trusted.
    ///
    /// @param severity FATAL when the file was refused for it, else WARNING
    /// @param file the file
    /// @param count rows left out
    /// @param rows rows in the file, these included, as far as it was read
    /// @param examples the first of them
    record SkippedRows(Severity severity, Path file, long count, long rows, List<Problem> examples) implements Problem {
        /// Keeps a copy of the list.
        public SkippedRows {
            examples = List.copyOf(examples);
        }

        @Override
        public long row() {
            return examples.isEmpty() ? NO_ROW : examples.getFirst().row();
        }

        @Override
        public @Nullable String column() {
            return examples.isEmpty() ? null : examples.getFirst().column();
        }

        @Override
        public @Nullable String text() {
            return examples.isEmpty() ? null : examples.getFirst().text();
        }

        @Override
        public String message() {
            return Words.skipped(this);
        }
    }

    /// The file is fine, but something in it was treated in a way its reader should know.
    ///
    /// @param severity WARNING or NOTE
    /// @param file the file
    /// @param column the column, or null
    /// @param reason what was seen, as in "has 3 rows for users seen before; the first was kept"
    /// @param remedy what to do, a sentence
    record Remark(Severity severity, Path file, @Nullable String column, String reason, String remedy)
            implements Problem {
        @Override
        public String message() {
            return Words.of(this, reason, remedy);
        }
    }
}
