package org.recscope.analytics.loading.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;

/// How a file of separated values is written.
///
/// @param delimiter between cells
/// @param runs whether several delimiters in a row count as one, as in TREC files
/// @param quotes whether a cell may stand in double quotes
/// @param header whether the first row names the columns
record Dialect(char delimiter, boolean runs, boolean quotes, boolean header) {
    /// Stands for two colons, which MovieLens writes between cells.
    static final char COLONS = '\u001F';

    private static final char NEVER = '\uFFFE';

    Dialect withHeader(boolean its) {
        return new Dialect(delimiter, runs, quotes, its);
    }

    String label() {
        return switch (delimiter) {
            case ',' -> "CSV";
            case '\t' -> "TSV";
            case ' ' -> "space-separated text";
            case COLONS -> "text separated by ::";
            default -> "CSV (" + delimiter + ")";
        };
    }

    /// A parser that refuses what it would have to guess.
    CsvReaderBuilder parser() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quotes ? '"' : NEVER)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false);
    }

    Reader prepare(Reader characters) {
        if (delimiter == COLONS) {
            return new ColonReader(characters);
        }
        return runs ? new WhitespaceReader(characters) : characters;
    }
}
