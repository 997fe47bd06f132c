package org.recscope.analytics.figure;

import java.util.List;
import java.util.Objects;

/// One axis of a figure.
///
/// @param title what it shows, such as `NDCG@10`
/// @param unit in what, such as `items`; empty when the title says all
/// @param scale how values become distances
/// @param from first value shown; `NaN` leaves it to the data
/// @param to last value shown; `NaN` leaves it to the data
/// @param reversed whether values grow to the left or downwards
/// @param style how its numbers are written
/// @param hidden whether neither line, ticks nor title are drawn, as in a sparkline
public record Axis(
        String title,
        String unit,
        Scale scale,
        double from,
        double to,
        boolean reversed,
        NumberStyle style,
        boolean hidden) {
    /// Checks that the limits, where both are given, are in order.
    public Axis {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(style, "style");
        if (from >= to || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("from must be below to and both finite, were " + from + " and " + to);
        }
    }

    private static Axis of(String title, Scale scale, NumberStyle style) {
        return new Axis(title, "", scale, Double.NaN, Double.NaN, false, style, false);
    }

    /// @param title what it shows
    /// @return a linear axis whose limits follow the data
    public static Axis linear(String title) {
        return of(title, new Scale.Linear(false), NumberStyle.AUTO);
    }

    /// @param title what it shows
    /// @return a linear axis that always shows 0
    public static Axis fromZero(String title) {
        return of(title, new Scale.Linear(true), NumberStyle.AUTO);
    }

    /// @param title what it shows
    /// @return a logarithmic axis
    public static Axis logarithmic(String title) {
        return of(title, new Scale.Logarithmic(), NumberStyle.AUTO);
    }

    /// @param title what it shows
    /// @return a time axis over milliseconds since 1970
    public static Axis time(String title) {
        return of(title, new Scale.Time(), NumberStyle.DATE);
    }

    /// @param title what the categories are; may be empty where they speak for themselves
    /// @param names the categories
    /// @return a category axis
    public static Axis categories(String title, List<String> names) {
        return of(title, new Scale.Category(names), NumberStyle.AUTO);
    }

    /// @param title what it shows; empty leaves title and unit out
    /// @return this axis with it
    public Axis withTitle(String title) {
        return new Axis(title, title.isEmpty() ? "" : unit, scale, from, to, reversed, style, hidden);
    }

    /// @param unit in what the values are
    /// @return this axis with the unit
    public Axis withUnit(String unit) {
        return new Axis(title, unit, scale, from, to, reversed, style, hidden);
    }

    /// @param from first value shown, or `NaN`
    /// @param to last value shown, or `NaN`
    /// @return this axis with fixed limits: what zooming makes
    public Axis withRange(double from, double to) {
        return new Axis(title, unit, scale, from, to, reversed, style, hidden);
    }

    /// @param style how numbers are written
    /// @return this axis with it
    public Axis withStyle(NumberStyle style) {
        return new Axis(title, unit, scale, from, to, reversed, style, hidden);
    }

    /// @return this axis the other way round
    public Axis reverse() {
        return new Axis(title, unit, scale, from, to, !reversed, style, hidden);
    }

    /// @return this axis without line, ticks and title
    public Axis hide() {
        return new Axis(title, unit, scale, from, to, reversed, style, true);
    }

    /// @return title and unit as they are written beside the axis
    public String label() {
        return unit.isEmpty() ? title : title.isEmpty() ? unit : title + " (" + unit + ")";
    }

    /// @return the names of a category axis, empty for others
    public List<String> categories() {
        return scale instanceof Scale.Category category ? category.names() : List.of();
    }
}
