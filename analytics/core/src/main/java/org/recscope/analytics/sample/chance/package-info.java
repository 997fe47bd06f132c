/// Chance that can be looked up: every draw is a function of (seed, stream, entity, number of the draw), so any user
/// can be made alone, on any thread, with the same bytes.
///
/// May use: the JDK alone. Logarithms and powers are `StrictMath`'s, because `Math`'s may differ between machines.
package org.recscope.analytics.sample.chance;
