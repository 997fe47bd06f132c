package org.recscope.analytics.verification;

/// What came of holding one vector against this program.
public sealed interface Outcome {
    /// Every expected value agrees within the tolerance.
    record Passed() implements Outcome {}

    /// A value differs.
    ///
    /// @param words which value, what was expected and what we have
    record Failed(String words) implements Outcome {}

    /// Not compared.
    ///
    /// @param reason why: what is not understood, or the defect of the other program that we do not share
    record Skipped(String reason) implements Outcome {}

    /// Agreement.
    ///
    /// @return always the same
    static Outcome passed() {
        return new Passed();
    }

    /// A difference.
    ///
    /// @param words which value, what was expected and what we have
    /// @return a failure
    static Outcome failed(String words) {
        return new Failed(words);
    }

    /// No comparison.
    ///
    /// @param reason why
    /// @return a vector left out
    static Outcome skipped(String reason) {
        return new Skipped(reason);
    }
}
