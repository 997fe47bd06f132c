package org.recscope.benchmarks.scores;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.ClipCurve;
import org.recscope.analytics.offpolicy.Estimate;
import org.recscope.analytics.offpolicy.Estimation;
import org.recscope.analytics.offpolicy.Estimator;
import org.recscope.analytics.offpolicy.Light;
import org.recscope.analytics.offpolicy.RewardColumns;
import org.recscope.analytics.offpolicy.RewardTable;
import org.recscope.analytics.offpolicy.Support;
import org.recscope.analytics.offpolicy.TargetPolicy;
import org.recscope.analytics.offpolicy.Verdict;
import org.recscope.analytics.offpolicy.WeightDiagnostics;
import org.recscope.benchmarks.Program;

/// How often 95 % intervals of off-policy estimates hold the planted value, and which light was shown, as the log's
/// policy
/// moves away from the one that is asked about.
public final class OffPolicyCoverage implements Program {
    private static final int ACTIONS = 10;
    private static final List<Estimator> ESTIMATORS = List.of(
            Estimator.IPS,
            Estimator.SNIPS,
            Estimator.DR,
            Estimator.SNDR,
            Estimator.clipped(30),
            Estimator.clippedDr(10));

    @Override
    public String name() {
        return "offpolicy-coverage";
    }

    @Override
    public String question() {
        return "how often intervals of off-policy estimates hold the truth, and which light is shown";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        int logs = arguments.isEmpty() ? 3000 : Integer.parseInt(arguments.getFirst());
        int replicates = arguments.size() < 2 ? 200 : Integer.parseInt(arguments.get(1));
        out.println("| log's sharpness | rows | estimator | delta | drawn anew | mean − truth | green | amber | red |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        double[] all = {0, 0.25, 0.5, 1, 2, 3};
        double[] sharp = arguments.size() < 3 ? all : new double[] {Double.parseDouble(arguments.get(2))};
        for (double sharpness : sharp) {
            for (int rows : new int[] {2000, 20_000}) {
                row(sharpness, rows, logs, replicates, out);
            }
        }
    }

    /// The log prefers actions by a softmax of this sharpness in the opposite order of their rewards; the target is
    /// uniform
    /// mixed with the best.
    private static void row(double sharpness, int rows, int logs, int replicates, PrintStream out) {
        double[] rewards = new double[ACTIONS];
        double[][] target = new double[1][ACTIONS];
        double[] logged = new double[ACTIONS];
        double sum = 0;
        double value = 0;
        for (int a = 0; a < ACTIONS; a++) {
            rewards[a] = 0.02 + 0.02 * a;
            logged[a] = Math.exp(-sharpness * a / 2.0);
            sum += logged[a];
            target[0][a] = 0.5 / ACTIONS + (a == ACTIONS - 1 ? 0.5 : 0);
            value += target[0][a] * rewards[a];
        }
        for (int a = 0; a < ACTIONS; a++) {
            logged[a] /= sum;
        }
        int[] covered = new int[ESTIMATORS.size()];
        int[] drawn = new int[ESTIMATORS.size()];
        double[] off = new double[ESTIMATORS.size()];
        int[] lights = new int[Light.values().length];
        for (int seed = 0; seed < logs; seed++) {
            BanditLog log = log(rewards, logged, rows, seed);
            TargetPolicy.ByPosition policy = new TargetPolicy.ByPosition(target);
            double[] weights = policy.weights(log);
            Optional<RewardColumns> model = RewardTable.of(log, 3, seed).columns(policy);
            List<Estimate> estimates = Estimation.of(log, weights, model, ESTIMATORS, replicates, seed);
            for (int e = 0; e < estimates.size(); e++) {
                covered[e] += estimates.get(e).delta().contains(value) ? 1 : 0;
                drawn[e] += estimates.get(e).bootstrap().contains(value) ? 1 : 0;
                off[e] += estimates.get(e).value() - value;
            }
            Verdict verdict = Verdict.of(
                    WeightDiagnostics.of(log, weights, WeightDiagnostics.FLOOR),
                    Support.of(log, policy, weights),
                    ClipCurve.of(log, weights, model));
            lights[verdict.light().ordinal()]++;
        }
        for (int e = 0; e < ESTIMATORS.size(); e++) {
            out.println(String.format(
                    Locale.ROOT,
                    "| %.2f | %,d | %s | %.1f %% | %.1f %% | %+.5f | %.0f %% | %.0f %% | %.0f %% |",
                    sharpness,
                    rows,
                    ESTIMATORS.get(e).name(),
                    100.0 * covered[e] / logs,
                    100.0 * drawn[e] / logs,
                    off[e] / logs,
                    100.0 * lights[0] / logs,
                    100.0 * lights[1] / logs,
                    100.0 * lights[2] / logs));
        }
    }

    private static BanditLog log(double[] chances, double[] logged, int rows, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Double> edges = new ArrayList<>();
        double edge = 0;
        for (double each : logged) {
            edge += each;
            edges.add(edge);
        }
        double[] rewards = new double[rows];
        double[] propensities = new double[rows];
        int[] actions = new int[rows];
        for (int row = 0; row < rows; row++) {
            double at = chance.nextDouble();
            int action = 0;
            while (action < ACTIONS - 1 && at >= edges.get(action)) {
                action++;
            }
            actions[row] = action;
            propensities[row] = logged[action];
            rewards[row] = chance.nextDouble() < chances[action] ? 1 : 0;
        }
        return BanditLog.of(rewards, propensities, actions, ACTIONS);
    }
}
