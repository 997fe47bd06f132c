package org.recscope.analytics.figure;

import java.util.List;

/// A shade for every pair of categories: a heat map. A cell without a value is left open and hatched.
///
/// @param series name of what is shaded, for the colour scale beside the map
/// @param columns how many categories the x axis has
/// @param values row by row, first row first; columns × rows of them
/// @param ramp how a value becomes a shade
/// @param low value of the palest shade, or of one end; `NaN` leaves it to the data
/// @param high value of the deepest shade; `NaN` leaves it to the data
/// @param style how values are written into cells that have room
/// @param hovers more text a cell on hover; empty for none
public record HeatCells(
        Series series,
        int columns,
        Values values,
        Ramp ramp,
        double low,
        double high,
        NumberStyle style,
        List<String> hovers)
        implements Mark {
    /// Checks that the values fill whole rows.
    public HeatCells {
        if (columns < 0 || values.size() > 0 && (columns == 0 || values.size() % columns != 0)) {
            throw new IllegalArgumentException(values.size() + " values do not fill rows of " + columns);
        }
        hovers = Checks.optional("hovers", hovers, values.size());
    }

    /// @param name of what is shaded
    /// @param columns how many categories the x axis has
    /// @param values row by row
    /// @return a map from pale to deep over the data's own range
    public static HeatCells sequential(String name, int columns, Values values) {
        return new HeatCells(
                new Series(name, Slot.ACCENT),
                columns,
                values,
                Ramp.SEQUENTIAL,
                Double.NaN,
                Double.NaN,
                NumberStyle.AUTO,
                List.of());
    }

    /// @param name of what is shaded
    /// @param columns how many categories the x axis has
    /// @param values row by row; differences around 0
    /// @return a map of two hues, as deep below 0 as above
    public static HeatCells diverging(String name, int columns, Values values) {
        return new HeatCells(
                new Series(name, Slot.ACCENT),
                columns,
                values,
                Ramp.DIVERGING,
                Double.NaN,
                Double.NaN,
                NumberStyle.AUTO,
                List.of());
    }

    /// @param low value of one end of the ramp
    /// @param high value of the other
    /// @return this map with a fixed ramp
    public HeatCells withRange(double low, double high) {
        return new HeatCells(series, columns, values, ramp, low, high, style, hovers);
    }

    /// @param style how values are written
    /// @return this map with it
    public HeatCells withStyle(NumberStyle style) {
        return new HeatCells(series, columns, values, ramp, low, high, style, hovers);
    }

    /// @param hovers more text on hover
    /// @return this map with it
    public HeatCells withHovers(List<String> hovers) {
        return new HeatCells(series, columns, values, ramp, low, high, style, hovers);
    }

    /// @param cell its index
    /// @return its category on the x axis
    public int column(int cell) {
        return cell % columns;
    }

    /// @param cell its index
    /// @return its category on the y axis
    public int row(int cell) {
        return cell / columns;
    }

    /// @return how many categories the y axis has
    public int rows() {
        return columns == 0 ? 0 : values.size() / columns;
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public String hover(int datum) {
        return Checks.at(hovers, datum);
    }
}
