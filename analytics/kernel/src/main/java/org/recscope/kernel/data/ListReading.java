package org.recscope.kernel.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How rows of a file become a user's list: the part of a convention that is decided before any metric is asked.
/// Written `order=score,ties=docno`, what is as usual left out, by one parser.
///
/// @param order what sorts the rows
/// @param ties what becomes of rows that nothing sorts
/// @param duplicates what becomes of an item that a list has twice
/// @param ranks which numbers ranks have
/// @param outside what becomes of items outside the catalogue
public record ListReading(Order order, Ties ties, Duplicates duplicates, Ranks ranks, Outside outside) {
    /// As it is when nobody says.
    public static final ListReading USUAL =
            new ListReading(Order.RANK, Ties.EXPECTED, Duplicates.FIRST, Ranks.ORDER, Outside.KEPT);

    /// What sorts the rows.
    public enum Order {
        /// The rank column where there is one, else scores, else the file.
        RANK,
        /// Scores where there are any, whatever ranks say.
        SCORE
    }

    /// What becomes of rows of equal score.
    public enum Ties {
        /// All their orders are equally likely: metrics give the expected value.
        EXPECTED,
        /// They stand as in the file.
        FILE,
        /// By the text of the item id, the last first; scores are compared as 32-bit numbers.
        DOCNO,
        /// The relevant ones first: the upper bound.
        BEST,
        /// The relevant ones last: the lower bound.
        WORST
    }

    /// What becomes of an item that a list has twice.
    public enum Duplicates {
        /// The highest occurrence counts.
        FIRST,
        /// The last row of the file counts.
        LAST,
        /// Each counts.
        COUNTED
    }

    /// Which numbers ranks have.
    public enum Ranks {
        /// 1, 2, 3 … in the order of the list.
        ORDER,
        /// Those of the rank column, gaps and all.
        STATED
    }

    /// What becomes of items outside the catalogue.
    public enum Outside {
        /// They stand in the list.
        KEPT,
        /// They are left out; those below move up.
        DROPPED
    }

    /// Reads what {@link #toString} wrote.
    ///
    /// @param text `order=score,ties=docno`, or nothing
    /// @return the reading
    /// @throws IllegalArgumentException when it is not written so; the message says what there is
    public static ListReading parse(String text) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] sides = part.split("=", 2);
            if (sides.length < 2 || said.put(sides[0].strip(), sides[1].strip()) != null) {
                throw new IllegalArgumentException(
                        "a reading is written like ties=docno,order=score, not '" + text + "'");
            }
        }
        ListReading reading = new ListReading(
                take(said, "order", USUAL.order),
                take(said, "ties", USUAL.ties),
                take(said, "duplicates", USUAL.duplicates),
                take(said, "ranks", USUAL.ranks),
                take(said, "outside", USUAL.outside));
        if (!said.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to read by the name of "
                    + String.join(", ", said.keySet()) + "; there are order, ties, duplicates, ranks, outside");
        }
        return reading;
    }

    private static <E extends Enum<E>> E take(Map<String, String> said, String name, E usual) {
        String value = said.remove(name);
        if (value == null) {
            return usual;
        }
        E[] all = usual.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> word(each).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " must be one of "
                        + Arrays.stream(all).map(ListReading::word).collect(Collectors.joining(", "))
                        + ", not '" + value + "'"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Every choice by name.
    ///
    /// @return the five, those as usual included
    public Map<String, String> asMap() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("order", word(order));
        all.put("ties", word(ties));
        all.put("duplicates", word(duplicates));
        all.put("ranks", word(ranks));
        all.put("outside", word(outside));
        return all;
    }

    /// The same with one choice changed.
    ///
    /// @param name one of the five
    /// @param value what it is from now on
    /// @return a copy
    public ListReading with(String name, String value) {
        Map<String, String> all = asMap();
        all.put(name, value);
        return parse(all.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(",")));
    }

    @Override
    public String toString() {
        Map<String, String> usual = USUAL.asMap();
        return asMap().entrySet().stream()
                .filter(each -> !each.getValue().equals(usual.get(each.getKey())))
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(","));
    }
}
