package org.recscope.analytics.work;

/// Unwinds work whose result nobody wants any more. Not a failure: no message, no stack trace, nothing to report.
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// An exception without the cost of a stack trace.
    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
