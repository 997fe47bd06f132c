package org.recscope.kernel.metric;

/// The version of what metrics and passes over users agree on: the public types of this package, and of `data` and
/// `tally` as far as these name them.
///
/// A jar of metrics may say in its manifest which version it was made for, `Recscope-Contract: 1`. The number grows
/// when
/// a metric made for the version before would no longer do.
public final class Contract {
    /// The version of this program.
    public static final int VERSION = 1;

    /// What a manifest calls it.
    public static final String MANIFEST = "Recscope-Contract";

    private Contract() {}
}
