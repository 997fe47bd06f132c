package org.recscope.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.comparison.Contrast;
import org.recscope.analytics.comparison.PairedTests;
import org.recscope.analytics.statistics.Interval;

/// How a comparison writes its numbers: undefined is said, p-values are never 0.
final class ComparisonWords {
    /// Heads of what {@link #tests} says.
    static final List<String> TESTS =
            List.of("t", "t corr.", "Wilcoxon", "W corr.", "sign", "sign corr.", "permut.", "perm. corr.", "max-T");

    private ComparisonWords() {}

    /// Every test raw and corrected, then max-T.
    static List<String> tests(ComparisonRow row) {
        List<String> cells = new ArrayList<>();
        List<ToDoubleFunction<PairedTests>> tests =
                List.of(PairedTests::t, PairedTests::wilcoxon, PairedTests::sign, PairedTests::permutation);
        for (ToDoubleFunction<PairedTests> test : tests) {
            cells.add(p(test.applyAsDouble(row.raw())));
            cells.add(p(test.applyAsDouble(row.corrected())));
        }
        cells.add(p(row.maxT()));
        return cells;
    }

    /// Parts of a row side by side.
    static List<String> joined(List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }

    static List<String> names(Contrast contrast) {
        return List.of(contrast.metric().toString(), contrast.candidate() + " − " + contrast.baseline());
    }

    static String count(long count, String noun) {
        return count(count, noun, noun + "s");
    }

    static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.3g", value);
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        double size = Math.abs(value);
        String format = size >= 1000 ? "%.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, value);
    }

    static String signed(double value) {
        return value > 0 ? "+" + number(value) : number(value);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "undefined" : String.format(Locale.ROOT, "%+.1f %%", 100 * share);
    }

    static String percentOf(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /// Three digits that count, however small: a p-value is never 0.
    static String p(double value) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        return value >= 0.001 ? String.format(Locale.ROOT, "%.4f", value) : String.format(Locale.ROOT, "%.1e", value);
    }

    static String interval(Interval interval) {
        return Double.isNaN(interval.low())
                ? "undefined"
                : "[" + signed(interval.low()) + ", " + signed(interval.high()) + "]";
    }
}
