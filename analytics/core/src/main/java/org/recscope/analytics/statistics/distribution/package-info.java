/// Probability distributions to full precision: upper tails by survival functions, never as 1 − cdf, so that a
/// p-value of 10⁻³⁰⁰ is one.
///
/// A function given `NaN`, or a parameter outside its range, answers `NaN`.
///
/// May use: the JDK alone.
package org.recscope.analytics.statistics.distribution;
