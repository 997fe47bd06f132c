package org.recscope.analytics.figure;

import java.util.Objects;

/// A column of a table.
///
/// @param title its header
/// @param subtitle quieter, under the header: a unit, `n = 610`; may be empty
/// @param align LEFT for words, RIGHT for numbers
/// @param direction which way is better, drawn as an arrow in the header
/// @param style how its numbers are written, all with the same decimals so that they line up
/// @param ramp how the shades of its cells are meant
public record Column(String title, String subtitle, Align align, Direction direction, NumberStyle style, Ramp ramp) {
    /// Checks that all is there.
    public Column {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
    }

    /// @param title its header
    /// @return a column of words
    public static Column words(String title) {
        return new Column(title, "", Align.LEFT, Direction.NEITHER, NumberStyle.AUTO, Ramp.SEQUENTIAL);
    }

    /// @param title its header
    /// @param style how its numbers are written
    /// @return a column of numbers
    public static Column numbers(String title, NumberStyle style) {
        return new Column(title, "", Align.RIGHT, Direction.NEITHER, style, Ramp.SEQUENTIAL);
    }

    /// @param direction which way is better
    /// @return this column with an arrow
    public Column withDirection(Direction direction) {
        return new Column(title, subtitle, align, direction, style, ramp);
    }

    /// @param subtitle under the header
    /// @return this column with it
    public Column withSubtitle(String subtitle) {
        return new Column(title, subtitle, align, direction, style, ramp);
    }

    /// @param ramp how shades are meant
    /// @return this column with it
    public Column withRamp(Ramp ramp) {
        return new Column(title, subtitle, align, direction, style, ramp);
    }
}
