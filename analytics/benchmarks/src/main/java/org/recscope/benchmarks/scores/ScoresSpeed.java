package org.recscope.benchmarks.scores;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Predictions;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.Judgement;
import org.recscope.analytics.offpolicy.OffPolicyOptions;
import org.recscope.analytics.offpolicy.RewardTable;
import org.recscope.analytics.offpolicy.TargetPolicy;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Usage;

/// How long calibration with bands takes on ten million rows, and off-policy estimates with all diagnostics on a
/// million,
/// after loading.
public final class ScoresSpeed implements Program {
    private static final int REPEATS = 15;

    @Override
    public String name() {
        return "scores-speed";
    }

    @Override
    public String question() {
        return "how long calibration of 10 M rows and off-policy estimates of 1 M rows take after loading";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        out.println("| work | rows | CPU s | clock s |");
        out.println("|---|---|---|---|");
        BanditLog log = log(1_000_000);
        TargetPolicy target = TargetPolicy.ByPosition.uniform(3, 40);
        time("off-policy, no replicates", 1_000_000, out, () -> judge(log, target, 0));
        time("off-policy, 1,000 replicates", 1_000_000, out, () -> judge(log, target, 1000));
        Predictions predictions = CalibrationTruth.drawn(10_000_000, 1, score -> score);
        time("calibration with bands", 10_000_000, out, () -> Calibration.of(predictions, CalibrationOptions.DEFAULTS));
    }

    private static Object judge(BanditLog log, TargetPolicy target, int replicates) {
        OffPolicyOptions options = new OffPolicyOptions(3, replicates, 1e-4, 1);
        return Judgement.of(log, target, RewardTable.of(log, 3, 1).columns(target), Optional.empty(), options);
    }

    /// Someone whose result must be used.
    private interface Work {
        Object run();
    }

    private static void time(String name, int rows, PrintStream out, Work work) throws Exception {
        Object[] made = new Object[1];
        Usage best = Usage.best(REPEATS, () -> made[0] = work.run());
        Objects.requireNonNull(made[0], name);
        out.println(String.format(Locale.ROOT, "| %s | %,d | %.3f | %.3f |", name, rows, best.cpu(), best.wall()));
    }

    private static BanditLog log(int rows) {
        SplittableRandom chance = new SplittableRandom(7);
        double[] rewards = new double[rows];
        double[] propensities = new double[rows];
        int[] actions = new int[rows];
        int[] positions = new int[rows];
        for (int row = 0; row < rows; row++) {
            actions[row] = (int) (40 * Math.pow(chance.nextDouble(), 1.5));
            propensities[row] = Math.pow((actions[row] + 1) / 40.0, 2 / 3.0) - Math.pow(actions[row] / 40.0, 2 / 3.0);
            rewards[row] = chance.nextDouble() < 0.02 + actions[row] / 1000.0 ? 1 : 0;
            positions[row] = chance.nextInt(3);
        }
        return BanditLog.of(rewards, propensities, actions, 40).withPositions(positions, 3);
    }
}
