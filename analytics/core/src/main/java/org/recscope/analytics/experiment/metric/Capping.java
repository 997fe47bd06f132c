package org.recscope.analytics.experiment.metric;

/// Above what a unit's value counts as the cap.
///
/// @param at the cap itself, or a share of units, in (0, 1), whose value is the cap
/// @param share whether `at` is such a share
/// @param positive whether units at 0 and below are left out of the share
public record Capping(double at, boolean share, boolean positive) {
    private static final double PERCENT = 100;

    /// Reads a cap: `250`, `99%`, or `99%+` over units above 0.
    ///
    /// @param text as people write it
    /// @return the cap
    /// @throws IllegalArgumentException saying the forms
    public static Capping of(String text) {
        boolean positive = text.endsWith("%+");
        boolean share = positive || text.endsWith("%");
        try {
            double at = Double.parseDouble(text.replaceAll("%\\+?$", ""));
            if (!share || at > 0 && at < PERCENT) {
                return new Capping(share ? at / PERCENT : at, share, positive);
            }
        } catch (NumberFormatException e) {
            // falls through to the message
        }
        throw new IllegalArgumentException("'" + text
                + "' is no cap: write a value as in 250, a share of units as in 99%, or 99%+ of those above 0");
    }

    @Override
    public String toString() {
        return share ? "the " + at * PERCENT + " % quantile" + (positive ? " of units above 0" : "") : "" + at;
    }
}
