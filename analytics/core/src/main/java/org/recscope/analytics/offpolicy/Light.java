package org.recscope.analytics.offpolicy;

/// Whether an estimate can be believed.
public enum Light {
    /// Nothing speaks against it.
    GREEN,
    /// With care: read the reasons.
    AMBER,
    /// Not.
    RED;

    /// The graver of two.
    ///
    /// @param other another
    /// @return the one that is nearer to red
    public Light and(Light other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
