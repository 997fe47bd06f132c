/// Many comparisons at once: p-values and levels corrected over a family that the caller states.
///
/// May use: the JDK alone.
package org.recscope.analytics.statistics.multiplicity;
