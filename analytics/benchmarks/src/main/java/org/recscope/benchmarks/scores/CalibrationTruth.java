package org.recscope.benchmarks.scores;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.recscope.analytics.calibration.BandKind;
import org.recscope.analytics.calibration.Bin;
import org.recscope.analytics.calibration.Binning;
import org.recscope.analytics.calibration.Calibration;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Predictions;
import org.recscope.benchmarks.Program;

/// Calibration errors against a planted truth, and how often reliability bands hold the true rate of their bin.
public final class CalibrationTruth implements Program {
    @Override
    public String name() {
        return "calibration-truth";
    }

    @Override
    public String question() {
        return "how near calibration errors come to a planted one, and how often bands hold the true rate";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        int sets = arguments.isEmpty() ? 500 : Integer.parseInt(arguments.getFirst());
        out.println(
                "| truth | rows | true ECE | ECE 10 | debiased | ECE 50 | debiased | smooth | Wilson band | by user |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (int rows : new int[] {500, 2000, 20_000}) {
            row("calibrated", s -> s, 0, rows, sets, out);
            row("drawn in by a fifth", s -> 0.1 + 0.8 * s, 0.05, rows, sets, out);
            row("drawn in by two fifths", s -> 0.2 + 0.6 * s, 0.1, rows, sets, out);
        }
    }

    /// Scores are uniform; a truth of .5 + k (s − .5) has mean |truth − s| of (1 − k) / 4.
    private static void row(String name, DoubleUnaryOperator truth, double error, int rows, int sets, PrintStream out) {
        double[] sums = new double[5];
        double[] bands = new double[2];
        double bins = 0;
        CalibrationOptions options = CalibrationOptions.DEFAULTS.with(Binning.DEFAULT);
        for (int seed = 0; seed < sets; seed++) {
            Predictions drawn = drawn(rows, seed, truth);
            Calibration ten = Calibration.of(drawn, options.with(BandKind.WILSON));
            sums[0] += ten.curve().ece();
            sums[1] += ten.curve().debiasedEce();
            sums[2] += ten.sensitivity().get(10).width();
            sums[3] += ten.sensitivity().get(10).debiasedWidth();
            sums[4] += ten.smooth().error();
            Calibration byUser = Calibration.of(drawn, options.with(BandKind.BOOTSTRAP));
            for (int b = 0; b < ten.curve().bins().size(); b++) {
                Bin bin = ten.curve().bins().get(b);
                double rate = truth.applyAsDouble(bin.meanScore());
                bands[0] += ten.band().get(b).contains(rate) ? 1 : 0;
                bands[1] += byUser.band().get(b).contains(rate) ? 1 : 0;
                bins++;
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %.3f | %.4f | %.4f | %.4f | %.4f | %.4f | %.1f %% | %.1f %% |",
                name,
                rows,
                error,
                sums[0] / sets,
                sums[1] / sets,
                sums[2] / sets,
                sums[3] / sets,
                sums[4] / sets,
                100 * bands[0] / bins,
                100 * bands[1] / bins));
    }

    static Predictions drawn(int rows, long seed, DoubleUnaryOperator truth) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] scores = new double[rows];
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            scores[row] = chance.nextDouble();
            labels[row] = (byte) (chance.nextDouble() < truth.applyAsDouble(scores[row]) ? 1 : 0);
        }
        return Predictions.of(scores, labels);
    }
}
