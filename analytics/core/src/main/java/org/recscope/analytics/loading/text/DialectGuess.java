package org.recscope.analytics.loading.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recscope.analytics.loading.table.ColumnType;

/// Finds the dialect under which the beginning of a file is most like a table: as many cells in every row, and more
/// than
/// one.
final class DialectGuess {
    private static final char[] DELIMITERS = {Dialect.COLONS, ',', '\t', ';', '|', ' '};
    private static final int MOST_ROWS = 1000;

    private final Dialect dialect;
    private final List<List<String>> rows;

    private DialectGuess(Dialect dialect, List<List<String>> rows) {
        this.dialect = dialect;
        this.rows = rows;
    }

    /// Guesses from the beginning of a file.
    ///
    /// @param head its first characters
    /// @param whole whether that is the whole file; if not, its last row is not looked at
    static DialectGuess of(String head, boolean whole) {
        String text = whole ? head : head.substring(0, Math.max(head.lastIndexOf('\n'), 0) + 1);
        DialectGuess best = single(text);
        double bestScore = 0;
        for (char delimiter : DELIMITERS) {
            DialectGuess guess = of(text, delimiter);
            double score = guess.score();
            if (score > bestScore + 1e-9) {
                best = guess;
                bestScore = score;
            }
        }
        return new DialectGuess(best.dialect.withHeader(hasHeader(best.rows)), best.rows);
    }

    private static DialectGuess single(String text) {
        Dialect one = new Dialect(',', false, true, false);
        return new DialectGuess(one, rows(text, one));
    }

    private static DialectGuess of(String text, char delimiter) {
        boolean blank = delimiter == ' ';
        boolean runs = blank && (text.contains("  ") || text.contains(" \t") || text.contains("\t "));
        Dialect quoted = new Dialect(delimiter, runs, true, false);
        if (quotesClose(text, delimiter)) {
            return new DialectGuess(quoted, rows(text, quoted));
        }
        Dialect plain = new Dialect(delimiter, runs, false, false);
        return new DialectGuess(plain, rows(text, plain));
    }

    /// Tab-separated files often hold quotes that mean nothing: a cell that begins with one and does not end with one.
    private static boolean quotesClose(String text, char delimiter) {
        if (delimiter != '\t' && delimiter != ' ') {
            return true;
        }
        return text.lines().limit(MOST_ROWS).allMatch(line -> {
            for (String cell : line.split(Pattern.quote(String.valueOf(delimiter)), -1)) {
                if (cell.startsWith("\"") && (cell.length() == 1 || !cell.endsWith("\""))) {
                    return false;
                }
            }
            return true;
        });
    }

    private static List<List<String>> rows(String text, Dialect dialect) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = dialect.parser().ofCsvRecord(dialect.prepare(new StringReader(text)))) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
                if (rows.size() > MOST_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return rows; // what is wrong is told when the file is read, with its row
        }
        return rows;
    }

    /// Share of rows with the usual number of cells, a little more for many cells; 0 when that number is one.
    private double score() {
        int usual = columns();
        if (usual < 2) {
            return 0;
        }
        long same = rows.stream().filter(row -> row.size() == usual).count();
        double share = (double) same / rows.size();
        return share * share * (1 + Math.log(usual) / 10) * (dialect.delimiter() == ' ' ? 0.8 : 1);
    }

    Dialect dialect() {
        return dialect;
    }

    /// The rows of the beginning, a header included.
    List<List<String>> rows() {
        return rows;
    }

    /// How many cells most rows have.
    int columns() {
        int[] counts = new int[1 + rows.stream().mapToInt(List::size).max().orElse(0)];
        rows.forEach(row -> counts[row.size()]++);
        int usual = 0;
        for (int n = 1; n < counts.length; n++) {
            usual = counts[n] > counts[usual] ? n : usual;
        }
        return usual;
    }

    /// The first row names the columns unless numbers stand in it where the column has numbers.
    private static boolean hasHeader(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        List<String> first = rows.getFirst();
        ColumnType[] below = TypeGuess.types(rows.subList(1, rows.size()), first.size());
        int names = 0;
        int values = 0;
        for (int c = 0; c < first.size(); c++) {
            TypeGuess guess = new TypeGuess();
            guess.add(first.get(c));
            boolean text = guess.type() == ColumnType.TEXT;
            names += text && below[c] != ColumnType.TEXT ? 1 : 0;
            values += !text ? 1 : 0;
        }
        return names > 0 ? names >= values : values == 0 && !repeats(rows);
    }

    /// Whether a cell of the first row stands in its column again, which names do not do.
    private static boolean repeats(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        for (int c = 0; c < first.size(); c++) {
            for (List<String> row : rows.subList(1, rows.size())) {
                if (c < row.size() && row.get(c).equals(first.get(c)) && !row.equals(first)) {
                    return true;
                }
            }
        }
        return false;
    }
}
