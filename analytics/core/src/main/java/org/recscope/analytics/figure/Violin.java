package org.recscope.analytics.figure;

/// The density of one group, mirrored around its place on the category axis. The widest place of all violins of a
/// figure fills the category.
///
/// @param series name and colour
/// @param at place on the category axis
/// @param values where the density is known, ascending
/// @param density how much there, not below 0
/// @param orientation along which axis the values lie
public record Violin(Series series, double at, Values values, Values density, Orientation orientation) implements Mark {
    /// Checks that every value has a density.
    public Violin {
        Checks.sizes("density", density.size(), values.size());
    }

    @Override
    public int size() {
        return values.size();
    }
}
