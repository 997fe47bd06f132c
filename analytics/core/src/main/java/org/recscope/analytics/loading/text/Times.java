package org.recscope.analytics.loading.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Points in time as ISO 8601 writes them, with `T` or a blank between date and time; without a zone they are UTC.
public final class Times {
    private static final int DATE = 10;

    private Times() {}

    /// Cheap test that keeps most texts from being parsed.
    static boolean looksLike(String text) {
        return text.length() >= DATE
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(9));
    }

    /// Milliseconds since 1970.
    ///
    /// @param text a point in time
    /// @return may be negative
    /// @throws DateTimeException when the text is no point in time
    public static long millis(String text) {
        if (text.length() == DATE) {
            return LocalDate.parse(text)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
        }
        String iso = text.length() > DATE && text.charAt(DATE) == ' '
                ? text.substring(0, DATE) + 'T' + text.substring(DATE + 1)
                : text;
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+', DATE) > 0 || iso.indexOf('-', DATE) > 0;
        return zoned
                ? OffsetDateTime.parse(iso).toInstant().toEpochMilli()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /// Whether a text is a point in time.
    ///
    /// @param text any text
    /// @return true when {@link #millis} reads it
    public static boolean isTime(String text) {
        if (!looksLike(text)) {
            return false;
        }
        try {
            return millis(text) != Long.MIN_VALUE;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
