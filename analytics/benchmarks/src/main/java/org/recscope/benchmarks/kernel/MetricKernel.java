package org.recscope.benchmarks.kernel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// One metric over lists of 20 that lie in the cache: what a user's value costs without reading or waiting for memory.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MetricKernel {
    /// The metric's name.
    @Param({
        "ndcg@20",
        "recall@20",
        "ap@20",
        "mrr@20",
        "rbp@20",
        "err@20",
        "ild@20",
        "steck@20",
        "miuf@20",
        "alpha-ndcg@20"
    })
    public String metric = "ndcg@20";

    private final RankedLists run = Lists.run();
    private UserCursor cursor = new UserCursor(Inputs.of(0, 0));
    private Scorer scorer = (user, values) -> {};
    private final double[] values = new double[1];

    /// Prepares what all lists share.
    @Setup
    public void prepare() {
        Inputs inputs = Lists.inputs();
        MetricName name = MetricCatalogue.canonical(MetricName.parse(metric));
        PerUserMetric its = (PerUserMetric) MetricCatalogue.get(name.family());
        scorer = its.scorers(new int[] {name.cutoff()}, inputs, name.parameters())
                .get();
        cursor = new UserCursor(inputs);
    }

    /// All users once.
    ///
    /// @return the sum of their values, so that nothing can be left out
    @Benchmark
    @OperationsPerInvocation(Lists.USERS)
    public double lists() {
        double sum = 0;
        for (int user = 0; user < Lists.USERS; user++) {
            cursor.toUser(user);
            cursor.toRun(run);
            scorer.score(cursor, values);
            sum += values[0];
        }
        return sum;
    }
}
