/// Accuracy: how high in a user's list the relevant items stand.
///
/// All share these conventions. A user with something relevant and an empty list scores 0 and counts; a user without
/// anything relevant is undefined. Ranks are those of the list as it is ordered, 1, 2, 3 …, whatever numbers the file
/// gave them. Where scores alone gave the order, the value is the expected one over all orders of the items of equal
/// score.
///
/// May use: `metric`, `data`.
package org.recscope.kernel.metric.ranking;
