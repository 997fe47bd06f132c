package org.recscope.analytics.figure;

/// The area between two lines: an interval that follows a curve, a range of what is plausible.
///
/// @param series name and colour; the area is drawn pale
/// @param x where, ascending
/// @param low its lower edge
/// @param high its upper edge
public record Band(Series series, Values x, Values low, Values high) implements Mark {
    /// Checks that every datum has all three.
    public Band {
        Checks.sizes("low", low.size(), x.size());
        Checks.sizes("high", high.size(), x.size());
    }

    @Override
    public int size() {
        return x.size();
    }
}
