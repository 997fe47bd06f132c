package org.recscope.analytics.experiment.readout;

import java.util.Arrays;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.question.Inference;

/// Tests that read the values of units, adjusted by their covariates.
///
/// A unit's value of a mean is its outcome less θ times how far its covariates are from their means. A ratio has no
/// value of a unit: its linear form, f(m) + ∇f(m)ᵀ (x − m), serves instead, whose mean is the ratio.
final class UnitReader {
    private final MetricColumns columns;
    private final int[] armOf;
    private final Cuped cuped;
    private final Inference inference;

    UnitReader(MetricColumns columns, int[] armOf, Cuped cuped, Inference inference) {
        this.columns = columns;
        this.armOf = armOf;
        this.cuped = cuped;
        this.inference = inference;
    }

    /// The test asked for, or the usual one where it says nothing about such a metric.
    Tested test(int control, int arm, Contrast contrast, Tested usual) {
        return switch (inference.test()) {
            case WELCH, Z -> usual;
            case RANKS ->
                columns.ofUnits()
                        ? new ByRanks(own(columns.rows(armOf, control)), own(columns.rows(armOf, arm)), contrast.base())
                        : usual;
            case BOOTSTRAP ->
                new ByBootstrap(pair(control), pair(arm), contrast, inference.replicates(), inference.seed());
            case PERMUTATION -> permutation(control, arm, contrast);
        };
    }

    private Tested permutation(int control, int arm, Contrast contrast) {
        double[][] one = columns.rows(armOf, control);
        double[][] other = columns.rows(armOf, arm);
        boolean plain = columns.ofUnits();
        double[] pooled = pooled(one, other);
        return new ByPermutation(
                plain ? own(one) : linear(one, pooled),
                plain ? own(other) : linear(other, pooled),
                contrast,
                inference.replicates(),
                inference.seed());
    }

    /// Numerators and denominators of an arm's rows.
    private double[][] pair(int arm) {
        double[][] rows = columns.rows(armOf, arm);
        double[] ones = new double[rows[0].length];
        Arrays.fill(ones, 1);
        if (columns.ofUnits()) {
            return new double[][] {own(rows), ones};
        }
        boolean ratio = columns.covariates().isEmpty();
        return ratio
                ? new double[][] {
                    rows[0], columns.outcome() instanceof Functional.Ratio ? rows[1] : rows[rows.length - 1]
                }
                : new double[][] {linear(rows, means(rows)), ones};
    }

    private double[] own(double[][] rows) {
        Functional value = cuped.functional();
        double[] own = new double[rows[0].length];
        double[] row = new double[rows.length];
        for (int i = 0; i < own.length; i++) {
            for (int c = 0; c < rows.length; c++) {
                row[c] = rows[c][i];
            }
            own[i] = value.at(row);
        }
        return own;
    }

    private double[] linear(double[][] rows, double[] means) {
        Functional value = cuped.functional();
        double at = value.at(means);
        double[] gradient = value.gradient(means);
        double[] linear = new double[rows[0].length];
        for (int i = 0; i < linear.length; i++) {
            linear[i] = at;
            for (int c = 0; c < rows.length; c++) {
                linear[i] += gradient[c] * (rows[c][i] - means[c]);
            }
        }
        return linear;
    }

    private static double[] means(double[][] rows) {
        return Arrays.stream(rows)
                .mapToDouble(column -> Arrays.stream(column).sum() / column.length)
                .toArray();
    }

    private static double[] pooled(double[][] one, double[][] other) {
        double[] means = new double[one.length];
        for (int c = 0; c < means.length; c++) {
            double sum = Arrays.stream(one[c]).sum() + Arrays.stream(other[c]).sum();
            means[c] = sum / (one[c].length + other[c].length);
        }
        return means;
    }
}
