package org.recscope.analytics.loading.table;

/// The texts that a column's codes stand for. Never changes; may be kept and compared by identity. The same text may
/// stand under two codes.
public final class TextDictionary {
    private final String[] values;

    /// A dictionary that owns its array from now on.
    ///
    /// @param values text of code 0, 1, …; the caller must not change it any more
    public TextDictionary(String[] values) {
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
    /// @return the text
    public String value(int code) {
        return values[code];
    }
}
