package org.recscope.analytics.loading.table;

/// The different whole numbers of a coded column. Never changes; may be kept and compared by identity.
public final class LongDictionary {
    private final long[] values;

    /// A dictionary that owns its array from now on.
    ///
    /// @param values value of code 0, 1, …; the caller must not change it any more
    public LongDictionary(long[] values) {
        this.values = values;
    }

    /// How many codes there are.
    ///
    /// @return codes run from 0 to size - 1
    public int size() {
        return values.length;
    }

    /// What a code stands for.
    ///
    /// @param code from 0 to size - 1
    /// @return the number
    public long value(int code) {
        return values[code];
    }
}
