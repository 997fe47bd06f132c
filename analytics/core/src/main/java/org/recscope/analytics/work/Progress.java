package org.recscope.analytics.work;

/// Where long work reports how far it is, and asks whether to go on. Implementations are safe to call from any thread.
public interface Progress {
    /// Nobody watches and nobody cancels.
    Progress NONE = new Progress() {
        @Override
        public void at(String stage, double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// Says how far one stage of the work is. Callers report at most about ten times a second.
    ///
    /// @param stage what is being done, a key of the text bundles or a file name
    /// @param fraction share done, in \[0, 1\], or a negative number when it cannot be known
    void at(String stage, double fraction);

    /// Whether the result is no longer wanted.
    ///
    /// @return true once somebody cancelled; stays true
    boolean cancelled();

    /// Stops the work here when nobody wants its result any more; called between pieces of work small enough not to be
    /// felt.
    ///
    /// @throws CancelledException when {@link #cancelled()}
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
