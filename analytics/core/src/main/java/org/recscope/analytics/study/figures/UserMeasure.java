package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.study.StudyResult;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.PerUserMetric;

/// A number that each user has, and by which users can be told apart.
public sealed interface UserMeasure {
    /// How many items the user had before.
    record HistoryLength() implements UserMeasure {}

    /// How many rows the truth has of the user.
    record TruthLength() implements UserMeasure {}

    /// A metric of a run.
    ///
    /// @param run index of the run
    /// @param metric one with a value for each user
    record MetricValue(int run, MetricName metric) implements UserMeasure {}

    /// What users of a study can be told apart by.
    ///
    /// @param result the study's
    /// @param looked the metric looked at; left out where no single user has a value of it
    /// @return lengths first, then the metric of every run
    static List<UserMeasure> of(StudyResult result, MetricName looked) {
        List<UserMeasure> measures = new ArrayList<>();
        if (result.data().history() != null) {
            measures.add(new HistoryLength());
        }
        measures.add(new TruthLength());
        if (MetricCatalogue.get(looked.family()) instanceof PerUserMetric) {
            for (int run = 0; run < result.evaluation().runs().size(); run++) {
                measures.add(new MetricValue(run, looked));
            }
        }
        return List.copyOf(measures);
    }

    /// The value of every user.
    ///
    /// @param result the study's
    /// @return by user code; `NaN` for users without a value or outside the evaluation
    default double[] values(StudyResult result) {
        double[] values = new double[result.evaluation().users()];
        for (int user = 0; user < values.length; user++) {
            values[user] = result.evaluation().population().contains(user) ? value(result, user) : Double.NaN;
        }
        return values;
    }

    private double value(StudyResult result, int user) {
        return switch (this) {
            case HistoryLength() -> count(result.data().history(), user);
            case TruthLength() -> count(result.data().truth(), user);
            case MetricValue(int run, MetricName metric) ->
                result.evaluation().value(run, result.evaluation().metric(metric), user);
        };
    }

    private static double count(@Nullable Interactions rows, int user) {
        return rows == null ? Double.NaN : rows.count(user);
    }

    /// What it is called.
    ///
    /// @param result the study's
    /// @param words the language
    /// @return `history length`, `NDCG@10 of popular`
    default String name(StudyResult result, Words words) {
        return switch (this) {
            case HistoryLength() -> words.get("measure.history");
            case TruthLength() -> words.get("measure.truth");
            case MetricValue(int run, MetricName metric) ->
                words.get(
                        "measure.metric",
                        MetricWords.title(metric, words),
                        result.evaluation().runs().get(run));
        };
    }
}
