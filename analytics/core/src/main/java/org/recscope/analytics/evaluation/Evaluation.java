package org.recscope.analytics.evaluation;

import java.util.List;
import java.util.Map;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.pass.Columns;

/// Runs × metrics × users: every user's value, and summaries overall and by segment. Immutable.
public final class Evaluation {
    private final List<String> runs;
    private final List<MetricName> metrics;
    private final List<Unavailable> unavailable;
    private final List<Failure> failures;
    private final CodeSet population;
    private final Columns columns;
    private final Summariser summariser;
    private final Cut overall;
    private final Map<String, Cut> cuts;
    private final List<String> by;

    Evaluation(
            List<String> runs,
            Questions questions,
            List<Failure> failures,
            CodeSet population,
            Columns columns,
            Summariser summariser,
            Cut overall,
            Map<String, Cut> cuts) {
        this.runs = List.copyOf(runs);
        this.metrics = questions.plan().metrics();
        this.unavailable = questions.unavailable();
        this.failures = failures;
        this.population = population;
        this.columns = columns;
        this.summariser = summariser;
        this.overall = overall;
        this.cuts = cuts;
        this.by = List.copyOf(cuts.keySet());
    }

    /// The names of the runs.
    ///
    /// @return a run is a position in it
    public List<String> runs() {
        return runs;
    }

    /// The metrics that could be had.
    ///
    /// @return a metric is a position in it
    public List<MetricName> metrics() {
        return metrics;
    }

    /// The metrics that were asked for and could not be had.
    ///
    /// @return each with its reason
    public List<Unavailable> unavailable() {
        return unavailable;
    }

    /// What metrics threw that are not shipped.
    ///
    /// @return by metric, then by run
    public List<Failure> failures() {
        return failures;
    }

    /// The position of a metric.
    ///
    /// @param name `ndcg@10`
    /// @return −1 when it is not here
    public int metric(MetricName name) {
        return metrics.indexOf(name);
    }

    /// How many users the dataset has, those it says nothing useful about included.
    ///
    /// @return user codes are below this
    public int users() {
        return population.size();
    }

    /// The users the evaluation is about: those with truth, or with a list in any run. All counts are over them.
    ///
    /// @return a set over all users
    public CodeSet population() {
        return population;
    }

    /// A user's value.
    ///
    /// @param run position among the runs
    /// @param metric position among the metrics
    /// @param user user code
    /// @return `NaN` when undefined, and always for catalogue-wide metrics, which no single user has
    public double value(int run, int metric, int user) {
        return columns.value(run, metric, user);
    }

    /// A metric over all users.
    ///
    /// @param run position among the runs
    /// @param metric position among the metrics
    /// @return over the {@link #population}
    public Summary overall(int run, int metric) {
        return overall.summary(0, run, metric);
    }

    /// What users were cut by.
    ///
    /// @return `activity`, `activity*taste`, in the order asked for
    public List<String> by() {
        return by;
    }

    /// The segments of a cut that have users.
    ///
    /// @param cut one of {@link #by}
    /// @return by the order of values, users without a value last
    public List<SegmentKey> segments(String cut) {
        return cut(cut).segmentation().segments();
    }

    /// A metric over a segment.
    ///
    /// @param run position among the runs
    /// @param metric position among the metrics
    /// @param segment of one of the cuts
    /// @return over its users
    public Summary summary(int run, int metric, SegmentKey segment) {
        return cut(segment.by()).summary(position(segment), run, metric);
    }

    /// A metric over any users, as under a brush.
    ///
    /// @param run position among the runs
    /// @param metric position among the metrics
    /// @param users those that count, where they are in the {@link #population}
    /// @return over them
    public Summary summary(int run, int metric, CodeSet users) {
        return summariser.summary(run, metric, users.and(population));
    }

    /// The users of a segment.
    ///
    /// @param segment of one of the cuts
    /// @return a set over all users
    public CodeSet users(SegmentKey segment) {
        return cut(segment.by()).segmentation().users(position(segment));
    }

    private int position(SegmentKey segment) {
        int position = segments(segment.by()).indexOf(segment);
        if (position < 0) {
            throw new IllegalArgumentException("there is no segment " + segment);
        }
        return position;
    }

    private Cut cut(String name) {
        Cut cut = cuts.get(name);
        if (cut == null) {
            throw new IllegalArgumentException("users were not cut by '" + name + "', but by " + by);
        }
        return cut;
    }
}
