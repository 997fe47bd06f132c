package org.recscope.plot;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// What is where after painting: for hover, selection, zoom and keyboard. Distances are pixels at scale 1, from the top
/// left.
public interface Painted {
    /// The datum nearest to a pixel, when one is near enough to be meant.
    ///
    /// @param x from the left
    /// @param y from the top
    /// @return mark, datum and what to show
    Optional<Hit> hit(double x, double y);

    /// How many marks, or rows of a table, the keyboard can go through.
    ///
    /// @return zero or more
    int marks();

    /// How many data a mark has, or columns a row.
    ///
    /// @param mark index of the mark
    /// @return zero or more
    int data(int mark);

    /// A datum by its place, for the keyboard.
    ///
    /// @param mark index of the mark, below {@link #marks()}
    /// @param datum index of the datum, below {@link #data(int)}
    /// @return what {@link #hit(double, double)} would find there; empty when it is not drawn
    Optional<Hit> at(int mark, int datum);

    /// @return the rectangle between the axes; the whole picture for a table
    Rectangle2D area();

    /// The value on the x axis at a pixel; for zoom and brush.
    ///
    /// @param x from the left
    /// @return the value; the position among the categories on a category axis; `NaN` where there is no axis
    double valueX(double x);

    /// The value on the y axis at a pixel.
    ///
    /// @param y from the top
    /// @return the value; the position among the categories on a category axis; `NaN` where there is no axis
    double valueY(double y);

    /// @return what a reader who cannot see the picture should know
    String accessibleText();
}
