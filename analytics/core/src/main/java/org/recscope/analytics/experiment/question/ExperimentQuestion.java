package org.recscope.analytics.experiment.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.LogSpec;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;

/// All that is asked of an experiment's log, in parts that belong together. Everything but the metrics has a default,
/// and every choice is said beside the result.
///
/// @param columns which column of the log is what
/// @param allocation the control and the planned shares of the arms
/// @param metrics what is measured, at least one
/// @param cuts attributes to cut by, each alone or crossed
/// @param searched attributes among whose crossings slices with an effect of their own are looked for; empty for no
///     search
/// @param inference level, test, lift, correction, and what decides
/// @param watching how results are looked at while the experiment runs
/// @param beliefs what is thought of effects before the data
/// @param adjustment what takes noise out of all metrics
/// @param target the effect worth finding
public record ExperimentQuestion(
        LogColumns columns,
        Allocation allocation,
        List<MetricSpec> metrics,
        List<List<String>> cuts,
        List<String> searched,
        Inference inference,
        Watching watching,
        Beliefs beliefs,
        Adjustment adjustment,
        Target target) {
    /// Copies the lists.
    public ExperimentQuestion {
        metrics = List.copyOf(metrics);
        cuts = cuts.stream().map(List::copyOf).toList();
        searched = List.copyOf(searched);
        if (metrics.isEmpty()) {
            throw new IllegalArgumentException("name at least one metric");
        }
    }

    /// The defaults: Welch, Fieller, 5 %, Holm over goals, no covariates.
    ///
    /// @param columns which column is what
    /// @param metrics what is measured
    /// @return the question
    public static ExperimentQuestion of(LogColumns columns, List<MetricSpec> metrics) {
        return new ExperimentQuestion(
                columns,
                Allocation.EQUAL,
                metrics,
                List.of(),
                List.of(),
                Inference.DEFAULT,
                Watching.DEFAULT,
                Beliefs.DEFAULT,
                Adjustment.NONE,
                Target.DEFAULT);
    }

    /// The same of other columns.
    ///
    /// @param changed which column is what
    /// @return a copy
    public ExperimentQuestion with(LogColumns changed) {
        return new ExperimentQuestion(
                changed, allocation, metrics, cuts, searched, inference, watching, beliefs, adjustment, target);
    }

    /// The same with other arms.
    ///
    /// @param changed control and shares
    /// @return a copy
    public ExperimentQuestion with(Allocation changed) {
        return new ExperimentQuestion(
                columns, changed, metrics, cuts, searched, inference, watching, beliefs, adjustment, target);
    }

    /// The same tested otherwise.
    ///
    /// @param changed level, test, lift, correction
    /// @return a copy
    public ExperimentQuestion with(Inference changed) {
        return new ExperimentQuestion(
                columns, allocation, metrics, cuts, searched, changed, watching, beliefs, adjustment, target);
    }

    /// The same watched otherwise.
    ///
    /// @param changed sequential method
    /// @return a copy
    public ExperimentQuestion with(Watching changed) {
        return new ExperimentQuestion(
                columns, allocation, metrics, cuts, searched, inference, changed, beliefs, adjustment, target);
    }

    /// The same with other beliefs.
    ///
    /// @param changed priors
    /// @return a copy
    public ExperimentQuestion with(Beliefs changed) {
        return new ExperimentQuestion(
                columns, allocation, metrics, cuts, searched, inference, watching, changed, adjustment, target);
    }

    /// The same adjusted otherwise.
    ///
    /// @param changed strata and model
    /// @return a copy
    public ExperimentQuestion with(Adjustment changed) {
        return new ExperimentQuestion(
                columns, allocation, metrics, cuts, searched, inference, watching, beliefs, changed, target);
    }

    /// The same with another effect worth finding.
    ///
    /// @param changed the target
    /// @return a copy
    public ExperimentQuestion with(Target changed) {
        return new ExperimentQuestion(
                columns, allocation, metrics, cuts, searched, inference, watching, beliefs, adjustment, changed);
    }

    /// The same by segment, too.
    ///
    /// @param by attributes, each alone or crossed
    /// @return a copy
    public ExperimentQuestion withCuts(List<List<String>> by) {
        return new ExperimentQuestion(
                columns, allocation, metrics, by, searched, inference, watching, beliefs, adjustment, target);
    }

    /// The same with a search for slices.
    ///
    /// @param attributes among which they are looked for; empty for no search
    /// @return a copy
    public ExperimentQuestion withSearched(List<String> attributes) {
        return new ExperimentQuestion(
                columns, allocation, metrics, cuts, attributes, inference, watching, beliefs, adjustment, target);
    }

    /// The covariates of all metrics.
    ///
    /// @return without repetition
    public List<Formula> covariates() {
        return metrics.stream()
                .flatMap(metric -> metric.covariates().stream())
                .distinct()
                .toList();
    }

    /// The columns of a log that the question reads.
    ///
    /// @param present the columns of the file; `rows` is counted where there is no such column
    /// @return what to read
    public LogSpec spec(List<String> present) {
        Set<String> numbers = new LinkedHashSet<>();
        metrics.stream()
                .flatMap(metric -> Stream.concat(Stream.of(metric.formula()), metric.covariates().stream()))
                .forEach(formula -> numbers.addAll(formula.columns()));
        numbers.addAll(adjustment.features());
        if (!present.contains(Formula.ROWS)) {
            numbers.remove(Formula.ROWS);
        }
        Set<String> attributes = new LinkedHashSet<>();
        cuts.forEach(attributes::addAll);
        attributes.addAll(searched);
        attributes.addAll(adjustment.strata());
        if (columns.switchback() != null && columns.switchback().region() != null) {
            attributes.add(columns.switchback().region());
        }
        if (columns.cluster() != null) {
            attributes.add(columns.cluster());
        }
        return new LogSpec(columns, new ArrayList<>(numbers), new ArrayList<>(attributes));
    }
}
