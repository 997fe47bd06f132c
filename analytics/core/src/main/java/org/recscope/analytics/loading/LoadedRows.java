package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.Vocabulary;

/// The wanted columns of a file, one entry a row that had what was needed, in the order of the file.
public final class LoadedRows {
    private final RowRequest request;
    private final int rows;
    private final List<Doubles> numbers;
    private final List<Vocabulary> ids;
    private final List<Ints> idRows;
    private final List<AttributeReader> words;
    private final List<Problem> problems;

    LoadedRows(
            RowRequest request,
            int rows,
            List<Doubles> numbers,
            List<Vocabulary> ids,
            List<Ints> idRows,
            List<AttributeReader> words,
            List<Problem> problems) {
        this.request = request;
        this.rows = rows;
        this.numbers = numbers;
        this.ids = ids;
        this.idRows = idRows;
        this.words = words;
        this.problems = List.copyOf(problems);
    }

    /// How many rows were kept.
    ///
    /// @return at least one
    public int rows() {
        return rows;
    }

    /// What was left out, and why.
    ///
    /// @return warnings
    public List<Problem> problems() {
        return problems;
    }

    /// A column of numbers.
    ///
    /// @param column one of those asked for
    /// @return a copy, one a row
    public double[] numbers(String column) {
        for (int c = 0; c < numbers.size(); c++) {
            if (request.numbers().get(c).column().equals(column)) {
                return Arrays.copyOf(numbers.get(c).raw(), rows);
            }
        }
        throw new IllegalArgumentException(column + " was not asked for as numbers");
    }

    /// A column of ids.
    ///
    /// @param column one of those asked for
    /// @return codes in order of first appearance
    public Ids ids(String column) {
        int at = request.ids().indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(column + " was not asked for as ids");
        }
        return new Ids(ids.get(at), Arrays.copyOf(idRows.get(at).raw(), rows));
    }

    /// Whether a column was read to be cut by.
    ///
    /// @param column any name
    /// @return true when {@link #words} may be asked for it
    public boolean has(String column) {
        return request.words().contains(column);
    }

    /// A column to be cut by.
    ///
    /// @param column one of those asked for
    /// @return its values as groups, numbers in ascending order; empty when it holds more than
    ///     {@value AttributeColumns#MOST_NUMBERS} different numbers, which {@link #measures} gives
    public Optional<Attribute> words(String column) {
        List<Attribute> found = new ArrayList<>();
        List<AttributeColumns.Numbers> measured = new ArrayList<>();
        end(column, found, measured);
        measured.stream()
                .filter(its -> its.different() <= AttributeColumns.MOST_NUMBERS)
                .forEach(its -> found.add(its.attribute()));
        return found.stream().findFirst();
    }

    /// A column to be cut by whose values are all numbers.
    ///
    /// @param column one of those asked for
    /// @return one a row, `NaN` for rows without; empty when some value is no number
    public Optional<double[]> measures(String column) {
        List<AttributeColumns.Numbers> measured = new ArrayList<>();
        end(column, new ArrayList<>(), measured);
        return measured.stream().findFirst().map(its -> {
            double[] values = new double[rows];
            Arrays.setAll(values, its::value);
            return values;
        });
    }

    private void end(String column, List<Attribute> found, List<AttributeColumns.Numbers> measured) {
        int at = request.words().indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(column + " was not asked for as words");
        }
        int[] all = new int[rows];
        Arrays.setAll(all, row -> row);
        words.get(at).end(all, found, measured);
    }

    /// Ids as codes.
    public static final class Ids {
        private final Vocabulary names;
        private final int[] codes;

        Ids(Vocabulary names, int[] codes) {
            this.names = names;
            this.codes = codes;
        }

        /// How many different ids there are.
        ///
        /// @return codes run from 0 to count − 1
        public int count() {
            return names.size();
        }

        /// The code of each row.
        ///
        /// @return the array itself
        public int[] codes() {
            return codes;
        }

        /// What a code stands for.
        ///
        /// @param code from 0
        /// @return the id as text
        public String name(int code) {
            return names.id(code);
        }
    }
}
