package org.recscope.analytics.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A segment said by its conditions, all of which its users meet: `activity=light & taste=Drama`. Users are cut into
/// those who meet it, {@link #INSIDE}, and everybody else, {@link #OUTSIDE}.
///
/// A value is written as it is, and in double quotes where it has one of `* & = "` in it, a quote doubled. The value of
/// a column of many numbers is a range, `age=21 – 55` or `age=21..55`, both ends included.
///
/// @param conditions at least one
public record SegmentRule(List<Condition> conditions) {
    /// The segment of the users who meet the conditions.
    public static final String INSIDE = "yes";

    /// The segment of all others.
    public static final String OUTSIDE = "no";

    private static final String SPECIAL = "*&=\"";

    /// What users of the segment have.
    ///
    /// @param attribute which attribute
    /// @param value its value, or {@link SegmentKey#MISSING} for users without one
    public record Condition(String attribute, String value) {
        @Override
        public String toString() {
            return quoted(attribute) + "=" + quoted(value);
        }
    }

    /// Keeps a copy.
    public SegmentRule {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("a segment needs a condition");
        }
    }

    /// The rule whose users are those of a segment.
    ///
    /// @param key attributes and their values
    /// @return a condition an attribute
    public static SegmentRule of(SegmentKey key) {
        return new SegmentRule(IntStream.range(0, key.attributes().size())
                .mapToObj(
                        i -> new Condition(key.attributes().get(i), key.values().get(i)))
                .toList());
    }

    /// Whether a cut is a rule and no attribute.
    ///
    /// @param cut `activity=light` or `activity`
    /// @return true when it has an `=` outside quotes
    public static boolean isRule(String cut) {
        return split(cut, '=').size() > 1;
    }

    /// Reads a rule.
    ///
    /// @param text `activity=light & taste=Drama`
    /// @return its conditions, in that order
    /// @throws IllegalArgumentException when a part is not `attribute=value`
    public static SegmentRule parse(String text) {
        List<Condition> conditions = new ArrayList<>();
        for (String part : split(text, '&')) {
            List<String> sides = split(part, '=');
            if (sides.size() != 2 || sides.getFirst().isBlank()) {
                throw new IllegalArgumentException(
                        "'" + part.strip() + "' is not a condition: write it like activity=light, "
                                + "with a value in double quotes where it has an = or & in it");
            }
            conditions.add(new Condition(plain(sides.getFirst()), plain(sides.getLast())));
        }
        return new SegmentRule(conditions);
    }

    /// The parts of a cut, crossed by `*` outside quotes.
    ///
    /// @param by `activity`, `activity*taste` or `activity*taste=Drama`
    /// @return attributes and rules
    public static List<String> crossed(String by) {
        return split(by, '*').stream().map(String::strip).toList();
    }

    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == mark && !quoted) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String plain(String text) {
        String bare = text.strip();
        boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare;
    }

    private static String quoted(String text) {
        boolean needed = !text.equals(text.strip()) || text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
        return needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /// The rule as it is written: equal rules, equal text.
    @Override
    public String toString() {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(" & "));
    }
}
