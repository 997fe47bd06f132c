package org.recscope.plot.scale;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.NumberStyle;

/// Ticks at round times in UTC: seconds to hours, days, months, years. The first says the whole date, the others what
/// changed.
final class TimeTicks {
    private static final long SECOND = 1000;
    private static final long DAY = 86_400_000;
    private static final double SHORT_YEARS = 253402300799000.0;
    private static final long[] STEPS = {
        1,
        1000,
        5 * SECOND,
        15 * SECOND,
        60 * SECOND,
        300 * SECOND,
        900 * SECOND,
        3600 * SECOND,
        3 * 3600 * SECOND,
        6 * 3600 * SECOND,
        12 * 3600 * SECOND,
        DAY,
        2 * DAY,
        7 * DAY,
        14 * DAY
    };
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000};

    private TimeTicks() {}

    static List<Tick> of(double from, double to, int most) {
        if (Math.abs(from) > SHORT_YEARS || Math.abs(to) > SHORT_YEARS) {
            return LinearTicks.of(NumberStyle.AUTO, from, to, most);
        }
        for (long step : STEPS) {
            if ((to - from) / step + 1 <= most) {
                return even(from, to, step);
            }
        }
        for (int months : MONTHS) {
            if ((to - from) / (months * 30.4 * DAY) + 1 <= most) {
                return calendar(from, to, months);
            }
        }
        return List.of();
    }

    private static List<Tick> even(double from, double to, long step) {
        List<Tick> ticks = new ArrayList<>();
        // Weeks begin on Mondays; the first of 1970 was a Thursday.
        long origin = step % (7 * DAY) == 0 ? 4 * DAY : 0;
        long first = Math.ceilDiv((long) Math.ceil(from) - origin, step) * step + origin;
        for (long at = first; at <= to; at += step) {
            ticks.add(new Tick(at, label(time(at), ticks.isEmpty() ? null : time(at - step), step)));
        }
        return ticks;
    }

    private static List<Tick> calendar(double from, double to, int months) {
        List<Tick> ticks = new ArrayList<>();
        LocalDateTime start = time((long) from);
        long month = Math.floorDiv(start.getYear() * 12L + start.getMonthValue() - 1, months) * months;
        for (; ; month += months) {
            int year = (int) Math.floorDiv(month, 12L);
            LocalDateTime at = LocalDateTime.of(year, (int) Math.floorMod(month, 12L) + 1, 1, 0, 0);
            long millis = at.toInstant(ZoneOffset.UTC).toEpochMilli();
            if (millis > to) {
                return ticks;
            }
            if (millis >= from) {
                String label = months % 12 == 0 ? Integer.toString(year) : year + "-" + two(at.getMonthValue());
                ticks.add(new Tick(millis, label));
            }
        }
    }

    private static LocalDateTime time(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    private static String label(LocalDateTime at, @Nullable LocalDateTime before, long step) {
        String day = two(at.getMonthValue()) + "-" + two(at.getDayOfMonth());
        if (before == null || before.getYear() != at.getYear()) {
            String date = at.getYear() + "-" + day;
            return step >= DAY ? date : date + " " + clock(at, step);
        }
        boolean sameDay = before.toLocalDate().equals(at.toLocalDate());
        return step >= DAY || !sameDay ? day : clock(at, step);
    }

    private static String clock(LocalDateTime at, long step) {
        String minute = two(at.getHour()) + ":" + two(at.getMinute());
        if (step >= 60 * SECOND) {
            return minute;
        }
        String second = minute + ":" + two(at.getSecond());
        return step >= SECOND ? second : second + "." + (1000 + at.getNano() / 1_000_000 + "").substring(1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
