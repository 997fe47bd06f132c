package org.recscope.analytics.study.alignment;

import java.util.List;
import org.recscope.analytics.alignment.Pairs;
import org.recscope.analytics.alignment.Predictor;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.study.Version;

/// Charts of how offline metrics foretell online effects.
public final class AlignmentCharts {
    private AlignmentCharts() {}

    /// Offline differences against online effects, with the 95 % intervals of both.
    ///
    /// @param its a metric
    /// @param experiments what its experiments are called
    /// @return the chart
    public static Figure scatter(Predictor its, List<String> experiments) {
        Pairs pairs = its.pairs();
        int count = pairs.size();
        Values offline = Values.of(count, pairs::offline);
        Values online = Values.of(count, pairs::online);
        Intervals up = Intervals.vertical(
                        Series.ONLY,
                        offline,
                        online,
                        Values.of(count, i -> pairs.online(i) - Normal.TWO_SIDED_95 * pairs.onlineError(i)),
                        Values.of(count, i -> pairs.online(i) + Normal.TWO_SIDED_95 * pairs.onlineError(i)))
                .withHovers(
                        experiments.stream().map(name -> "experiment " + name).toList());
        Intervals across = Intervals.horizontal(
                Series.unnamed(Slot.MUTED),
                online,
                Values.NONE,
                Values.of(count, i -> pairs.offline(i) - Normal.TWO_SIDED_95 * pairs.offlineError(i)),
                Values.of(count, i -> pairs.offline(i) + Normal.TWO_SIDED_95 * pairs.offlineError(i)));
        return Figure.of(
                "foretell-" + pairs.metric(),
                pairs.metric(),
                "Offline difference and online effect of each experiment, 95 % intervals of both",
                Axis.linear("offline difference"),
                Axis.linear("online effect"),
                List.of(
                        new Rule(
                                Series.unnamed(Slot.MUTED),
                                0,
                                Orientation.HORIZONTAL,
                                "",
                                org.recscope.analytics.figure.Dash.DASHED),
                        new Rule(
                                Series.unnamed(Slot.MUTED),
                                0,
                                Orientation.VERTICAL,
                                "",
                                org.recscope.analytics.figure.Dash.DASHED),
                        across,
                        up));
    }

    /// Metrics by their true correlation.
    ///
    /// @param predictors from the best
    /// @return the chart
    public static Figure ranking(List<Predictor> predictors) {
        List<Predictor> known = predictors.stream()
                .filter(its -> !Double.isNaN(its.linear().corrected()))
                .toList();
        int count = known.size();
        return Figure.of(
                "foretell-ranking",
                "Which metric foretells best",
                "Correlation of what is true, noise of both sides taken off; 95 % intervals",
                Axis.linear("correlation").withRange(-1.02, 1.02),
                Axis.categories(
                        "", known.stream().map(its -> its.pairs().metric()).toList()),
                List.of(
                        Rule.vertical(0, ""),
                        Intervals.horizontal(
                                Series.ONLY,
                                Values.indices(count),
                                Values.of(count, i -> known.get(i).linear().corrected()),
                                Values.of(
                                        count,
                                        i -> known.get(i).linear().range().low()),
                                Values.of(
                                        count,
                                        i -> known.get(i).linear().range().high()))));
    }

    /// The page about all of them.
    ///
    /// @param predictors from the best
    /// @param read the file
    /// @return the page as data
    public static Report report(List<Predictor> predictors, AlignmentReader read) {
        List<Figure> scatters = predictors.stream()
                .map(its -> scatter(its, read.experiments().get(read.metrics().indexOf(its.pairs()))))
                .toList();
        return new Report(
                "Which offline metric foretells what happens online?",
                predictors.getFirst().pairs().metric() + " does best",
                List.of(),
                List.of(Section.of("Metrics", List.of(ranking(predictors))), new Section("Experiments", scatters, 2)),
                List.of(new Fact("program", "recscope " + Version.number())));
    }
}
