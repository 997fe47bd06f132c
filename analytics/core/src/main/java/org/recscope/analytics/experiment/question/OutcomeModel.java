package org.recscope.analytics.experiment.question;

/// What foretells a unit's outcome from what was known before; its forecast is then a covariate.
public enum OutcomeModel {
    /// No model.
    NONE,
    /// Gradient boosted regression trees.
    TREES,
    /// Least squares over the features.
    LINEAR
}
