package org.recscope.analytics.experiment.question;

import java.util.List;

/// What takes noise out of every metric, beside the covariates that a metric names itself.
///
/// @param strata attributes whose crossings are weighted by their share of all units (post-stratification); empty for
///     none
/// @param model what foretells the outcome from the features
/// @param features number columns known before the experiment, which the model reads
/// @param folds parts of the units; what judges a part was learned from the others; at least 2
public record Adjustment(List<String> strata, OutcomeModel model, List<String> features, int folds) {
    /// Nothing.
    public static final Adjustment NONE = new Adjustment(List.of(), OutcomeModel.NONE, List.of(), 5);

    /// Copies the lists and checks that a model has something to read.
    public Adjustment {
        strata = List.copyOf(strata);
        features = List.copyOf(features);
        if (folds < 2) {
            throw new IllegalArgumentException("there must be at least 2 folds, was " + folds);
        }
        if (model != OutcomeModel.NONE && features.isEmpty()) {
            throw new IllegalArgumentException("a model of the outcome needs features known before the experiment");
        }
    }

    /// The same with strata.
    ///
    /// @param attributes columns
    /// @return a copy
    public Adjustment withStrata(List<String> attributes) {
        return new Adjustment(attributes, model, features, folds);
    }

    /// The same with a model.
    ///
    /// @param changed what foretells
    /// @param read columns known before the experiment
    /// @return a copy
    public Adjustment with(OutcomeModel changed, List<String> read) {
        return new Adjustment(strata, changed, read, folds);
    }
}
