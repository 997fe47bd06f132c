package org.recscope.kernel.guard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.PopulationMetric;

/// Stands between metrics and a pass: a metric that throws is undefined for that user (or, when it has one value a run,
/// for that set of users), and what it threw is kept. It takes no other metric with it, and no other user: whatever
/// threw is made anew, so that nothing half done reaches the next one.
///
/// Caught is all that a metric's own code may bring about, what cannot be linked and a stack that overflows included;
/// a virtual machine that is out of memory is everybody's trouble and goes on.
public final class Guard {
    private final List<RankedLists> runs;
    private final Map<MetricName, Mishaps> byMetric = new ConcurrentHashMap<>();

    /// A guard for one evaluation.
    ///
    /// @param runs the runs, told apart by identity
    public Guard(List<RankedLists> runs) {
        this.runs = List.copyOf(runs);
    }

    /// The same metric, guarded.
    ///
    /// @param metric of any shape
    /// @return same description, needs and parameters
    public Metric around(Metric metric) {
        if (metric instanceof PerUserMetric asked) {
            return new GuardedPerUser(asked, this);
        }
        if (metric instanceof PopulationMetric asked) {
            return new GuardedPopulation(asked, this);
        }
        return new GuardedCatalogue((CatalogueMetric) metric, this);
    }

    /// What happened so far.
    ///
    /// @return by metric, then by run; the same on any number of threads
    public List<Mishap> mishaps() {
        return new TreeMap<>(byMetric)
                .values().stream().flatMap(mishaps -> mishaps.list().stream()).collect(Collectors.toUnmodifiableList());
    }

    Mishaps of(Metric metric, Parameters parameters) {
        MetricName name = new MetricName(metric.family(), MetricName.WHOLE_LIST, parameters);
        return byMetric.computeIfAbsent(name, Mishaps::new);
    }

    /// The position of a run; {@link Mishap#NO_RUN} where it is none of these.
    int run(RankedLists lists) {
        for (int run = 0; run < runs.size(); run++) {
            if (runs.get(run) == lists) {
                return run;
            }
        }
        return Mishap.NO_RUN;
    }

    /// What a metric's code gives, or what it gives instead when it throws.
    static <T> T either(Callable<T> code, Mishaps mishaps, T instead) {
        try {
            T value = code.call();
            if (value == null) {
                throw new NullPointerException("it gave null");
            }
            return value;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            mishaps.note(Mishap.NO_RUN, Mishap.NO_USER, e);
            return instead;
        }
    }
}
