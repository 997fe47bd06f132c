package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.recscope.analytics.loading.text.Times;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.Embeddings;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.Numbers;

/// Columns of users or items in every form that metrics may read them in: a column of words as such, points in time as
/// seconds since 1970, several words in a cell apart, numbers as such, a few numbers as words, and a column in which
/// every cell is a list of as many numbers as an embedding.
final class Readings {
    private static final Pattern SEPARATORS = Pattern.compile("[|;]");
    private static final Pattern BRACKETS = Pattern.compile("^\\s*\\[(.*)]\\s*$", Pattern.DOTALL);
    private static final Pattern QUOTES = Pattern.compile("^['\"]|['\"]$");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[|;,\\s]+");
    private static final double MILLIS = 1000;

    private Readings() {}

    static AttributeTable table(AttributeColumns columns) {
        List<Numbers> numbers = new ArrayList<>();
        columns.numbers().forEach(column -> numbers.add(column.column()));
        columns.words().forEach(column -> times(column).ifPresent(numbers::add));
        AttributeTable table = new AttributeTable(columns.attributes(), numbers);
        for (Attribute column : columns.words()) {
            if (column.values().stream().anyMatch(Readings::isList)) {
                table = table.withList(column.name(), apart(column));
            }
        }
        return table;
    }

    private static boolean isList(String cell) {
        return cell.startsWith("[") || SEPARATORS.matcher(cell).find();
    }

    private static List<String> parts(String cell) {
        boolean bracketed = cell.startsWith("[");
        String inside = BRACKETS.matcher(cell).replaceFirst("$1");
        Pattern between = bracketed && !SEPARATORS.matcher(inside).find() ? Pattern.compile(",") : SEPARATORS;
        return between.splitAsStream(inside)
                .map(part -> QUOTES.matcher(part.strip()).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static ItemCategories apart(Attribute column) {
        List<List<String>> cells = column.values().stream().map(Readings::parts).toList();
        Set<String> distinct = new LinkedHashSet<>();
        cells.forEach(distinct::addAll);
        List<String> names = List.copyOf(distinct);
        java.util.Map<String, Integer> codes = new java.util.HashMap<>();
        names.forEach(name -> codes.put(name, codes.size()));
        int[][] labels = cells.stream()
                .map(cell -> cell.stream().distinct().mapToInt(codes::get).toArray())
                .toArray(int[][]::new);
        int[] offsets = new int[column.rows() + 1];
        Ints flat = new Ints(0);
        for (int row = 0; row < column.rows(); row++) {
            int code = column.code(row);
            for (int label : code == Attribute.MISSING ? new int[0] : labels[code]) {
                flat.add(label);
            }
            offsets[row + 1] = flat.size();
        }
        return new ItemCategories(offsets, java.util.Arrays.copyOf(flat.raw(), flat.size()), names);
    }

    private static Optional<Numbers> times(Attribute column) {
        List<String> values = column.values();
        if (values.isEmpty() || !values.stream().allMatch(Times::isTime)) {
            return Optional.empty();
        }
        double[] seconds = values.stream()
                .mapToDouble(value -> Times.millis(value) / MILLIS)
                .toArray();
        double[] rows = new double[column.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = column.code(row) == Attribute.MISSING ? Double.NaN : seconds[column.code(row)];
        }
        return Optional.of(new Numbers(column.name(), rows));
    }

    /// The first column that is one of vectors.
    static Embeddings embeddings(AttributeColumns columns) {
        for (Attribute column : columns.words()) {
            List<float[]> vectors = vectors(column.values());
            if (!vectors.isEmpty()) {
                int dimensions = vectors.getFirst().length;
                float[] rows = new float[Math.multiplyExact(column.rows(), dimensions)];
                for (int row = 0; row < column.rows(); row++) {
                    if (column.code(row) != Attribute.MISSING) {
                        System.arraycopy(vectors.get(column.code(row)), 0, rows, row * dimensions, dimensions);
                    }
                }
                return new Embeddings(dimensions, rows);
            }
        }
        return Embeddings.NONE;
    }

    /// All values as vectors of one length, at least two numbers long; empty when one of them is none.
    private static List<float[]> vectors(List<String> values) {
        List<float[]> vectors = new ArrayList<>();
        for (String value : values) {
            float[] vector = vector(value);
            if (vector.length < 2 || !vectors.isEmpty() && vectors.getFirst().length != vector.length) {
                return List.of();
            }
            vectors.add(vector);
        }
        return vectors;
    }

    private static float[] vector(String cell) {
        String[] parts =
                BETWEEN_NUMBERS.split(BRACKETS.matcher(cell).replaceFirst("$1").strip());
        float[] vector = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() || "+-.0123456789".indexOf(parts[i].charAt(0)) < 0) {
                return new float[0];
            }
            try {
                vector[i] = Float.parseFloat(parts[i]);
            } catch (NumberFormatException e) {
                return new float[0];
            }
        }
        return vector;
    }
}
