/// What is asked of an experiment's log: one immutable value that the command, the study file and the window read and
/// change by copying.
///
/// May use: `log`, `metric`, `effect`, `bayes`, `sequential`, `statistics.multiplicity`.
package org.recscope.analytics.experiment.question;
