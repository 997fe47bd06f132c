package org.recscope.analytics.loading.problem;

import java.util.List;
import java.util.Locale;

/// How a problem is put into a sentence: `ratings.csv, row 7, column rating: "abc" is not a number. Remedy.`
final class Words {
    private static final int LONGEST_TEXT = 60;
    private static final int MOST_NAMES = 12;

    private Words() {}

    static String of(Problem problem, String reason, String remedy) {
        StringBuilder words = new StringBuilder(place(problem));
        String text = problem.text();
        words.append(text == null ? " " : ": \"" + text + "\" ");
        return words.append(reason).append(". ").append(remedy).toString();
    }

    private static String place(Problem problem) {
        StringBuilder place = new StringBuilder(name(problem));
        if (problem.row() != Problem.NO_ROW) {
            place.append(", row ").append(problem.row());
        }
        if (problem.column() != null) {
            place.append(", column ").append(shorten(problem.column()));
        }
        return place.toString();
    }

    private static String name(Problem problem) {
        var name = problem.file().getFileName();
        return (name == null ? problem.file() : name).toString();
    }

    static String skipped(Problem.SkippedRows skipped) {
        StringBuilder words = new StringBuilder(name(skipped));
        words.append(": ").append(count(skipped.count(), "row")).append(" of ").append(number(skipped.rows()));
        words.append(
                skipped.severity() == Severity.FATAL ? " cannot be used, too many to trust the rest; " : " left out; ");
        words.append(skipped.examples().size() < skipped.count() ? "the first: " : "");
        for (Problem example : skipped.examples()) {
            words.append(example.message()).append(' ');
        }
        return words.toString().strip();
    }

    static String count(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String list(List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() <= MOST_NAMES ? shown : shown + " and " + (names.size() - MOST_NAMES) + " more";
    }

    /// The beginning of a long text, with control characters made visible so that it stays on one line.
    static String shorten(String text) {
        String shown = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
        StringBuilder clean = new StringBuilder(shown.length());
        shown.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? '␣' : c));
        return clean.toString();
    }
}
