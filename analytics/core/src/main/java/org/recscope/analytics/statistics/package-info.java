/// Means, intervals and what they rest on; knows no recommender.
///
/// May use: `work`, the kernel's `tally` and `data`. `distribution` stands below everything else.
package org.recscope.analytics.statistics;
