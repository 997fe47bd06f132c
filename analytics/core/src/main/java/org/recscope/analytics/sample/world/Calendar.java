package org.recscope.analytics.sample.world;

/// When things happen. Time in the world is counted in days from its start; files have epoch milliseconds.
///
/// @param split length of the history in days; the clicks come after it
public record Calendar(int split) {
    /// Days of clicks after the split.
    public static final int HORIZON = 7;

    private static final long START = 1_767_571_200_000L; // 2026-01-05T00:00Z, a Monday
    private static final double DAY = 86_400_000;

    /// A time as files have it.
    ///
    /// @param day from the start of the world, with its fraction
    /// @return epoch milliseconds, whole seconds
    public long millis(double day) {
        return START + (long) (day * DAY) / 1000 * 1000;
    }
}
