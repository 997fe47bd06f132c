/// How well known the recommended items are, and how concentrated recommendations are on few items.
///
/// May use: `metric`, `tally`, `data`.
package org.recscope.kernel.metric.popularity;
