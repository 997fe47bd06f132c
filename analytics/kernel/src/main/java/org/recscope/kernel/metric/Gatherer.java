package org.recscope.kernel.metric;

/// Adds users up to a fixed number of sums and reads a metric off them; for one thread.
///
/// Law: the sums of two disjoint sets of users, added, are the sums of both. Differences of sums may be off by the
/// rounding of the last place, so that what is known to be at least 0 should be read as such.
public interface Gatherer {
    /// How many sums there are.
    ///
    /// @return the same on every call
    int size();

    /// Adds a user.
    ///
    /// @param user where the cursor stands: a user and a run
    /// @param sums of {@link #size}, added to
    void add(UserCursor user, double[] sums);

    /// Reads the metric.
    ///
    /// @param sums of {@link #size}, not changed
    /// @param values receives one value a cut-off, `NaN` where it cannot be defined
    void read(double[] sums, double[] values);
}
