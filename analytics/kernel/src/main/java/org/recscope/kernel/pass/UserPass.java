package org.recscope.kernel.pass;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Fills the columns of all per-user metrics: user by user, run by run, metric by metric, in blocks of users
/// on all cores.
public final class UserPass {
    /// Users a thread takes at a time.
    private static final int BLOCK = 4096;

    private final Inputs inputs;
    private final List<RankedLists> runs;
    private final List<Task> tasks;
    private final Columns columns;

    private UserPass(Plan plan, Inputs inputs, List<RankedLists> runs) {
        this.inputs = inputs;
        this.runs = runs;
        this.tasks =
                plan.perUser().stream().map(family -> new Task(family, inputs)).toList();
        this.columns = new Columns(runs.size(), plan, inputs.users());
    }

    /// Scores every user's list of every run.
    ///
    /// @param plan what is wanted; what it needs is given
    /// @param inputs what metrics read
    /// @param runs lists over as many users
    /// @param threads how many to use; changes nothing but the time
    /// @param progress told the share done before each block, from any thread; what it throws stops the pass
    /// @return one value a run, per-user metric and user
    public static Columns run(Plan plan, Inputs inputs, List<RankedLists> runs, int threads, DoubleConsumer progress) {
        UserPass pass = new UserPass(plan, inputs, runs);
        int blocks = (inputs.users() + BLOCK - 1) / BLOCK;
        Blocks.run(threads, blocks, () -> {
            IntConsumer worker = pass.new Worker();
            return block -> {
                progress.accept((double) block / blocks);
                worker.accept(block);
            };
        });
        return pass.columns;
    }

    /// One metric with what its threads share.
    private static final class Task {
        private final Supplier<Scorer> scorers;
        private final int[] columns;

        Task(Family<PerUserMetric> family, Inputs inputs) {
            this.scorers = family.metric().scorers(family.cutoffArray(), inputs, family.parameters());
            this.columns = family.columnArray();
        }
    }

    /// What one thread keeps from user to user.
    private final class Worker implements IntConsumer {
        private final UserCursor cursor = new UserCursor(inputs);
        private final Scorer[] scorers =
                tasks.stream().map(task -> task.scorers.get()).toArray(Scorer[]::new);
        private final double[] values = new double
                [tasks.stream().mapToInt(task -> task.columns.length).max().orElse(0)];

        @Override
        public void accept(int block) {
            int from = block * BLOCK;
            int to = Math.min(inputs.users(), from + BLOCK);
            for (int user = from; user < to; user++) {
                cursor.toUser(user);
                for (int run = 0; run < runs.size(); run++) {
                    cursor.toRun(runs.get(run));
                    score(columns.ofRun(run));
                }
            }
        }

        private void score(double[][] into) {
            int user = cursor.user();
            for (int t = 0; t < scorers.length; t++) {
                scorers[t].score(cursor, values);
                int[] targets = tasks.get(t).columns;
                for (int c = 0; c < targets.length; c++) {
                    into[targets[c]][user] = values[c];
                }
            }
        }
    }
}
