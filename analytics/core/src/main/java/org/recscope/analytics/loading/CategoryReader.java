package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.Texts;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.kernel.data.ItemCategories;

/// Takes the categories of items: from list columns element by element, from text cut at the separator that the file
/// uses.
final class CategoryReader {
    /// In the order of how surely they separate; a comma may well belong to a name.
    private static final List<String> SEPARATORS = List.of("|", ";", ",");

    private static final Pattern BRACKETS = Pattern.compile("^\\s*\\[(.*)]\\s*$", Pattern.DOTALL);
    private static final Pattern QUOTES = Pattern.compile("^['\"]|['\"]$");

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Ints categories = new Ints(0);
    private final Ints starts = new Ints(0);
    private final List<Pattern> separators = new ArrayList<>();

    /// Nothing read yet.
    ///
    /// @param samples the first cells of each column of categories
    CategoryReader(List<List<String>> samples) {
        for (List<String> sample : samples) {
            separators.add(Pattern.compile(Pattern.quote(separator(sample))));
        }
    }

    private static String separator(List<String> sample) {
        for (String each : SEPARATORS) {
            if (sample.stream().anyMatch(cell -> cell.contains(each)) && mayCut(each, sample)) {
                return each;
            }
        }
        return SEPARATORS.getFirst();
    }

    /// Cutting at commas must give parts that other items have as well, or they are names with a comma in them.
    private static boolean mayCut(String separator, List<String> sample) {
        if (!separator.equals(",") || sample.stream().anyMatch(cell -> cell.startsWith("["))) {
            return true;
        }
        List<String> parts = sample.stream()
                .distinct()
                .flatMap(cell -> Pattern.compile(",").splitAsStream(cell))
                .map(String::strip)
                .toList();
        return parts.stream().distinct().count() < parts.size();
    }

    /// Begins the next item.
    void begin() {
        starts.add(categories.size());
    }

    /// Takes a cell of the item that was begun.
    ///
    /// @param which the column of categories, from 0
    void add(int which, Vector column, int row) {
        if (column.isNull(row)) {
            return;
        }
        if (column instanceof ListVector lists) {
            for (int e = lists.from(row); e < lists.to(row); e++) {
                addName(Texts.of(lists.child(), e));
            }
            return;
        }
        String cell = BRACKETS.matcher(Texts.of(column, row)).replaceFirst("$1");
        for (String part : separators.get(which).split(cell)) {
            addName(QUOTES.matcher(part.strip()).replaceAll(""));
        }
    }

    private void addName(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            return;
        }
        int code = codes.computeIfAbsent(name, n -> names.size());
        if (code == names.size()) {
            names.add(name);
        }
        for (int c = starts.get(starts.size() - 1); c < categories.size(); c++) {
            if (categories.get(c) == code) {
                return;
            }
        }
        categories.add(code);
    }

    /// Puts the categories in the order of all items.
    ///
    /// @param rowOf the row that was kept for each item, -1 for none
    ItemCategories end(int[] rowOf) {
        starts.add(categories.size());
        int[] offsets = new int[rowOf.length + 1];
        Ints ordered = new Ints(categories.size());
        for (int item = 0; item < rowOf.length; item++) {
            int row = rowOf[item];
            for (int c = row < 0 ? 0 : starts.get(row); row >= 0 && c < starts.get(row + 1); c++) {
                ordered.add(categories.get(c));
            }
            offsets[item + 1] = ordered.size();
        }
        return new ItemCategories(offsets, Arrays.copyOf(ordered.raw(), ordered.size()), names);
    }
}
