package org.recscope.analytics.statistics.hypothesis;

/// What a test says.
///
/// @param statistic its statistic; what it is, the test says
/// @param pValue the probability, if nothing differed, of a statistic at least as far out; `NaN` where the test cannot
///     be made
public record TestResult(double statistic, double pValue) {
    /// The test cannot be made.
    public static final TestResult UNDEFINED = new TestResult(Double.NaN, Double.NaN);
}
