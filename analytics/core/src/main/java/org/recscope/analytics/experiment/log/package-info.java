/// A log of an experiment becomes columns: rows as they stand there, and units with what their rows add up to.
///
/// May use: `loading`, `metric`, the kernel's `data`.
package org.recscope.analytics.experiment.log;
