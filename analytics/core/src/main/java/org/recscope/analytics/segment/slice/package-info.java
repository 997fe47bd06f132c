/// Finds the groups of users where a number is unlike everywhere else: conjunctions of up to three attributes.
///
/// The search is exhaustive, or by regression trees; half of the users are searched and the other half, untouched, says
/// how large the effect is
/// and how sure. An effect that was searched for is never the one that is reported.
///
/// May use: `segment`, `statistics`, the kernel's `data`; Smile for regression trees.
package org.recscope.analytics.segment.slice;
