package org.recscope.analytics.figure;

/// Quartiles and whiskers a category; outliers are points of their own.
///
/// @param series name and colour
/// @param at place on the other axis
/// @param low end of the lower whisker
/// @param lower first quartile
/// @param median second quartile
/// @param upper third quartile
/// @param high end of the upper whisker
/// @param orientation along which axis the values lie
public record Boxes(
        Series series,
        Values at,
        Values low,
        Values lower,
        Values median,
        Values upper,
        Values high,
        Orientation orientation)
        implements Mark {
    /// Checks that every datum has all five.
    public Boxes {
        Checks.sizes("low", low.size(), at.size());
        Checks.sizes("lower", lower.size(), at.size());
        Checks.sizes("median", median.size(), at.size());
        Checks.sizes("upper", upper.size(), at.size());
        Checks.sizes("high", high.size(), at.size());
    }

    @Override
    public int size() {
        return at.size();
    }
}
