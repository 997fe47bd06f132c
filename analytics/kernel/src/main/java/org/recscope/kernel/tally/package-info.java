/// What adds up: each type here merges, and merging is associative with the empty one changing nothing.
///
/// May use: `data`.
package org.recscope.kernel.tally;
