/// Estimates of the same effect in several segments or strata: do they differ, and what is the effect when they are put
/// together.
///
/// May use: `distribution`, `proportion`, the plain values of `statistics`.
package org.recscope.analytics.statistics.pooling;
