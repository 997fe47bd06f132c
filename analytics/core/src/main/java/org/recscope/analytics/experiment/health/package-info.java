/// Whether an experiment may be believed at all: what must be said before any result.
///
/// May use: `sums`, `effect`, `statistics`.
package org.recscope.analytics.experiment.health;
