package org.recscope.analytics.figure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// Milliseconds since 1970 as text, in UTC and ISO order, whatever the machine's zone and language.
final class Dates {
    /// 9999-12-31, beyond which a year has five digits and the number is more likely a mistake than a date.
    private static final double LAST = 253402300799000.0;

    private Dates() {}

    /// The day, or day and minute when the time is not midnight.
    static String day(double millis) {
        if (Math.abs(millis) > LAST) {
            return NumberStyle.AUTO.text(millis);
        }
        ZonedDateTime time = Instant.ofEpochMilli((long) millis).atZone(ZoneOffset.UTC);
        String day = time.toLocalDate().toString();
        return time.toLocalTime().toSecondOfDay() == 0
                ? day
                : day + ' ' + two(time.getHour()) + ':' + two(time.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
