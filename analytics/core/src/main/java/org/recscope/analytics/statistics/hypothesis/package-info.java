/// Tests of one hypothesis: is a difference there, is it within a margin, do groups differ at all.
///
/// A test that cannot be made (too few values, no spread) answers `NaN`.
///
/// May use: `distribution`, the plain values of `statistics`, `work`.
package org.recscope.analytics.statistics.hypothesis;
