/// Published vectors about more than accuracy: diversity, coverage, popularity, novelty, calibration of lists, news and
/// stability.
///
/// May use: `verification`, the kernel.
package org.recscope.analytics.verification.beyond;
