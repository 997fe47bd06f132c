/// Shares of successes: intervals of one share, and of the difference and the ratio of two.
///
/// May use: `distribution` and the interval above.
package org.recscope.analytics.statistics.proportion;
