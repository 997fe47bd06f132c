package org.recscope.analytics.study.experiment;

import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.study.question.ExperimentWords;

/// The answer to a question about an experiment.
///
/// @param log the file
/// @param question what was asked
/// @param readout what the experiment says
public record ExperimentAnswer(FileSpec log, ExperimentWords question, Readout readout) {}
