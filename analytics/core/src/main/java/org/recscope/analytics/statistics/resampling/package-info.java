/// Bootstrap and permutation: intervals and p-values from the data alone.
///
/// Every random choice is a function of the seed and of a place in the data, never of a thread: equal input and seed
/// give
/// equal bytes on any number of cores.
///
/// May use: `distribution`, `hypothesis`, the plain values of `statistics`.
package org.recscope.analytics.statistics.resampling;
