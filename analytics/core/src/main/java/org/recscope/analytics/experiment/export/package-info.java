/// What an experiment says, as files for other programs.
///
/// May use: `readout`.
package org.recscope.analytics.experiment.export;
