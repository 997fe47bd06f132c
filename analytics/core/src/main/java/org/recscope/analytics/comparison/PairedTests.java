package org.recscope.analytics.comparison;

/// The p-values of one comparison, all two-sided; `NaN` where a test cannot be made, as when no user differs.
///
/// @param t paired t test of the mean difference
/// @param wilcoxon signed-rank test, zeros left out
/// @param sign sign test, ties left out
/// @param permutation sign flips of the mean difference
public record PairedTests(double t, double wilcoxon, double sign, double permutation) {}
