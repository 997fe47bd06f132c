/// How far predicted scores are from what users said: the scores of recommended items against the grades of the truth,
/// over the pairs that both have.
///
/// May use: `metric`, `data`.
package org.recscope.kernel.metric.rating;
