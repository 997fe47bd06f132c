/// How large an experiment must be, and how long it must run.
///
/// May use: `statistics.distribution`, `sequential`.
package org.recscope.analytics.experiment.plan;
