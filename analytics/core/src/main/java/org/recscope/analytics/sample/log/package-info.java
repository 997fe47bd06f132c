/// What an invented news service logs: click predictions, experiments, a bandit.
///
/// May use: `sample.chance`, `sample.world`. Each log says exactly what truth it was drawn from.
package org.recscope.analytics.sample.log;
