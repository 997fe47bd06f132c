/// How much a run's lists are those of another run: the model of yesterday, a rival, the list before re-ranking.
///
/// May use: `metric`, `metric.popularity`, `data`.
package org.recscope.kernel.metric.stability;
