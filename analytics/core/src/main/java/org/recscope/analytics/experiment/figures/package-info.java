/// What an experiment says, as charts, tables and a report.
///
/// May use: `readout`, `effect`, `figure`.
package org.recscope.analytics.experiment.figures;
