/// Means, intervals and what they rest on; knows no recommender.
///
/// May use: the kernel's `tally`.
package org.recscope.analytics.statistics;
