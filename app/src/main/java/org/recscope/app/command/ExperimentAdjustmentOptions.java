package org.recscope.app.command;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.question.Adjustment;
import org.recscope.analytics.experiment.question.OutcomeModel;
import picocli.CommandLine.Option;

/// What takes noise out of every metric, beside covariates.
final class ExperimentAdjustmentOptions {
    @Option(
            names = "--stratify",
            order = 22,
            arity = "1..*",
            paramLabel = "COLUMN",
            description = "Weights these attributes' crossings by their share of all units (post-stratification).")
    private List<String> strata = new ArrayList<>();

    @Option(
            names = "--model",
            order = 23,
            paramLabel = "NAME",
            description = "Foretells each unit's outcome from --feature, learned from other units, and takes it for a"
                    + " covariate: trees (boosted), linear.")
    private OutcomeModel model = OutcomeModel.NONE;

    @Option(
            names = "--feature",
            order = 24,
            arity = "1..*",
            paramLabel = "COLUMN",
            description = "Numbers known before the experiment, which --model reads.")
    private List<String> features = new ArrayList<>();

    @Option(
            names = "--folds",
            order = 25,
            paramLabel = "N",
            description = "Parts of the units; a part is foretold from the others (default: 5).")
    private int folds = Adjustment.NONE.folds();

    Adjustment adjustment() {
        if (model == OutcomeModel.NONE && !features.isEmpty()) {
            throw new IllegalArgumentException("--feature is read by --model: name trees or linear");
        }
        return new Adjustment(strata, model, features, folds);
    }
}
