package org.recscope.analytics.experiment.log;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A design in which everybody is in the same arm at a time, and the arm is switched. What was randomised are
/// blocks of
/// time: rows of a region from one switch to the next.
///
/// @param region column of what switches on its own, as a city; null when all switch together
/// @param washout how long after a switch rows are left out, because what came before still works: milliseconds where
///     the log has dates or times, else in the unit of its numbers; ≥ 0
public record Switchback(@Nullable String region, double washout) {
    /// The name of the column of blocks, which is made while reading.
    public static final String BLOCK = "(block)";

    private static final Pattern TIME = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(ms|s|m|h|d)?");

    /// Checks the range.
    public Switchback {
        if (!(washout >= 0)) {
            throw new IllegalArgumentException("a washout takes 0 or longer, was " + washout);
        }
    }

    /// Reads a length of time: `30m`, `2h`, `1d`, or a number in the unit of the log's own.
    ///
    /// @param text as people write it
    /// @return milliseconds, or the number
    /// @throws IllegalArgumentException saying the forms
    public static double time(String text) {
        Matcher matcher = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is no length of time: write 30m, 2h or 1d, or a number in the unit of the log's own");
        }
        String unit = matcher.group(2);
        double number = Double.parseDouble(matcher.group(1));
        return number
                * switch (unit == null ? "" : unit) {
                    case "s" -> 1e3;
                    case "m" -> 60e3;
                    case "h" -> 3600e3;
                    case "d" -> 86_400e3;
                    default -> 1;
                };
    }
}
