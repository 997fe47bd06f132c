/// How fast comparisons are, and whether what they promise holds: intervals that cover, corrections that keep their
/// level, slices that are not found in noise.
package org.recscope.benchmarks.comparison;
