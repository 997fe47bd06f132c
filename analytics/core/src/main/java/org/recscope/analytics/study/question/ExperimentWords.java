package org.recscope.analytics.study.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.Inference;
import org.recscope.analytics.experiment.question.SettingWords;
import org.recscope.analytics.loading.FileKind;

/// What is asked of the log of an experiment, in the words of the command line.
///
/// @param metrics as {@link MetricSpec#of} reads them; empty: the totals of the columns that are metrics
/// @param covariates of all metrics; empty: the columns that are covariates
/// @param by attributes to cut by, two crossed as `country*device`
/// @param settings by name, as {@link SettingWords} reads them; what is not named has its default
public record ExperimentWords(
        List<String> metrics, List<String> covariates, List<String> by, Map<String, String> settings)
        implements LogQuestion {
    /// Nothing chosen.
    public static final ExperimentWords DEFAULT = new ExperimentWords(List.of(), List.of(), List.of(), Map.of());

    /// The covariate that stands for none at all, although columns are covariates.
    public static final String NO_COVARIATE = "none";

    /// Keeps copies, the settings in their order.
    public ExperimentWords {
        metrics = List.copyOf(metrics);
        covariates = List.copyOf(covariates);
        by = List.copyOf(by);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    @Override
    public FileKind kind() {
        return FileKind.EXPERIMENT;
    }

    /// The same with one setting changed.
    ///
    /// @param name of the setting
    /// @param word what it shall be; empty for the default
    /// @return a copy
    public ExperimentWords with(String name, String word) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.remove(name);
        if (!word.isBlank()) {
            changed.put(name, word.strip());
        }
        return new ExperimentWords(metrics, covariates, by, changed);
    }

    /// The same with settings over its own.
    ///
    /// @param words by name
    /// @return a copy
    public ExperimentWords withAll(Map<String, String> words) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.putAll(words);
        return new ExperimentWords(metrics, covariates, by, changed);
    }

    /// The same about other metrics, covariates and segments.
    ///
    /// @param measured the metrics
    /// @param known the covariates
    /// @param cuts what to cut by
    /// @return a copy
    public ExperimentWords about(List<String> measured, List<String> known, List<String> cuts) {
        return new ExperimentWords(measured, known, cuts, settings);
    }

    /// How effects are told from chance: all that matters of the settings where a table of statistics is asked.
    ///
    /// @return level, test, lift and correction
    /// @throws IllegalArgumentException saying which word is not understood
    public Inference inference() {
        return SettingWords.inference(settings);
    }

    /// The question that the words stand for.
    ///
    /// @param log which column is what
    /// @param measured metrics where none are chosen
    /// @param known covariates where none are chosen
    /// @return the question
    /// @throws IllegalArgumentException saying which word is not understood
    public ExperimentQuestion question(LogColumns log, List<String> measured, List<String> known) {
        List<Formula> adjusting = new ArrayList<>();
        for (String covariate : covariates.isEmpty() ? known : covariates) {
            if (!covariate.equals(NO_COVARIATE)) {
                adjusting.add(Formula.of(covariate));
            }
        }
        List<MetricSpec> specs = (metrics.isEmpty() ? measured : metrics)
                .stream()
                        .map(MetricSpec::of)
                        .map(metric -> metric.withCovariates(adjusting))
                        .toList();
        List<List<String>> cuts =
                by.stream().map(cut -> Arrays.asList(cut.split("\\*"))).toList();
        return SettingWords.apply(ExperimentQuestion.of(log, specs).withCuts(cuts), settings);
    }
}
