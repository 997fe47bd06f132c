package org.recscope.plot.scale;

/// A value marked on an axis.
///
/// @param value where
/// @param label its text
public record Tick(double value, String label) {}
