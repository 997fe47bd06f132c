package org.recscope.plot;

/// The datum under the pointer.
///
/// @param mark index of the mark in the figure; of the row in a table, counted over all groups
/// @param datum index of the datum in the mark; of the column in a table
/// @param x where it is drawn, in pixels at scale 1
/// @param y where it is drawn
/// @param text what to show, one or more lines
public record Hit(int mark, int datum, double x, double y, String text) {}
