/// A/B experiments: from a log of units and variants to effects, their certainty and a decision with its reasons.
///
/// Everything rests on what adds up (`sums`): an arm or a segment cell is its sums, and every estimate is a function of
/// them. One idea a subpackage.
///
/// May use: `loading`, `segment`, `statistics`, the kernel.
package org.recscope.analytics.experiment;
