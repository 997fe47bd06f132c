package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.health.SampleRatio;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.readout.Check.Level;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.statistics.multiplicity.Correction;

/// What must be right before any result is read: sizes of arms, overall and by segment, units in two arms, what was
/// known
/// before.
final class Health {
    /// A check fails below this; so low because every experiment is checked many times over.
    static final double ALPHA = 0.001;

    /// Shares of arms this near to the plan are no harm, however sure it is that they are off it.
    private static final double FLOOR = 0.005;

    private static final double MANY = 0.01;
    private static final int FEW = 20;
    private static final double PERCENT = 100;

    private final Units units;
    private final int[] armOf;
    private final double[] weights;
    private final @Nullable Clusters clusters;
    private final List<Check> checks = new ArrayList<>();

    Health(Units units, double[] weights, @Nullable Clusters clusters) {
        this.units = units;
        this.clusters = clusters;
        this.armOf = clusters == null ? units.armOf() : clusters.known(units.armOf());
        this.weights = weights;
    }

    List<Check> checks(List<Segmentation> cuts, List<Formula> covariates, int control) {
        if (clusters == null) {
            allocation("sizes of arms", armOf);
            cuts.forEach(this::allocation);
        } else {
            clusters(clusters);
        }
        twoArms();
        covariates.forEach(covariate -> balance(covariate, control));
        if (units.spec().day() != null) {
            checks.addAll(new TimeHealth(units, armOf, weights, clusters != null).checks());
        }
        rows();
        return checks;
    }

    /// Blocks of time: how many, and what was left out after a switch.
    private void blocks(int[] arms) {
        long[] counts = new long[weights.length];
        for (int arm : arms) {
            if (arm >= 0) {
                counts[arm]++;
            }
        }
        long fewest = Arrays.stream(counts).min().orElse(0);
        add(
                "blocks between switches",
                fewest < FEW ? Level.LOOK : Level.FINE,
                String.format(
                        Locale.ROOT,
                        "%,d; %,d rows after switches are left out%s",
                        arms.length,
                        units.counts().washedOut(),
                        fewest < FEW ? "; with fewer than " + FEW + " of an arm intervals are rough" : ""));
    }

    /// What was randomised has sizes; units of a cluster come together and say nothing more.
    private void clusters(Clusters of) {
        int[] arms = of.armOf(armOf);
        allocation("clusters in arms", arms);
        if (units.spec().columns().switchback() != null) {
            blocks(arms);
        }
        long several = Arrays.stream(arms).filter(arm -> arm < -1).count();
        add(
                "clusters in two arms",
                several == 0 ? Level.FINE : Level.LOOK,
                several == 0
                        ? "none of " + arms.length
                        : String.format(
                                Locale.ROOT,
                                "%,d of %,d; arms that share clusters are not independent, as the intervals hold them",
                                several,
                                arms.length));
        long without = java.util.stream.IntStream.range(0, armOf.length)
                .filter(unit -> of.of(unit) < 0)
                .count();
        if (without > 0) {
            add("units without a cluster", Level.LOOK, String.format(Locale.ROOT, "%,d units are left out", without));
        }
    }

    private void allocation(String name, int[] arms) {
        double[] observed = new double[weights.length];
        for (int arm : arms) {
            if (arm >= 0) {
                observed[arm]++;
            }
        }
        SampleRatio test = SampleRatio.of(observed, weights);
        StringBuilder sizes = new StringBuilder();
        for (int arm = 0; arm < observed.length; arm++) {
            sizes.append(arm == 0 ? "" : ", ").append(units.arms().get(arm)).append(' ');
            sizes.append(String.format(Locale.ROOT, "%,.0f", observed[arm]));
        }
        add(name, level(test.p(), test.deviation()), sizes + " against the plan " + plan() + "; " + test(test));
    }

    private String plan() {
        double all = Arrays.stream(weights).sum();
        StringBuilder plan = new StringBuilder();
        for (double weight : weights) {
            plan.append(plan.isEmpty() ? "" : " : ");
            plan.append(String.format(Locale.ROOT, "%.3g", PERCENT * weight / all));
        }
        return plan + " %";
    }

    private static String test(SampleRatio test) {
        return String.format(
                Locale.ROOT, "p %s, off by %.2f %% at most", Words.p(test.p()), PERCENT * test.deviation());
    }

    private static Level level(double p, double deviation) {
        return !(p < ALPHA) ? Level.FINE : deviation >= FLOOR ? Level.BROKEN : Level.LOOK;
    }

    private void allocation(Segmentation cut) {
        List<SegmentKey> keys = cut.segments();
        double[][] observed = new double[keys.size()][weights.length];
        for (int unit = 0; unit < armOf.length; unit++) {
            if (armOf[unit] >= 0) {
                observed[cut.segmentOf(unit)][armOf[unit]]++;
            }
        }
        double[] p = new double[keys.size()];
        double[] deviations = new double[keys.size()];
        for (int s = 0; s < p.length; s++) {
            SampleRatio test = SampleRatio.of(observed[s], weights);
            p[s] = test.p();
            deviations[s] = test.deviation();
        }
        double[] adjusted = Correction.BH.adjust(p);
        List<String> off = new ArrayList<>();
        Level worst = Level.FINE;
        for (int s = 0; s < p.length; s++) {
            Level level = level(adjusted[s], deviations[s]);
            worst = level.compareTo(worst) > 0 ? level : worst;
            if (level != Level.FINE) {
                off.add(keys.get(s)
                        + String.format(
                                Locale.ROOT, " (p %s, off by %.1f %%)", Words.p(adjusted[s]), PERCENT * deviations[s]));
            }
        }
        String words = off.isEmpty()
                ? "none of " + p.length + " is off the plan (BH)"
                : String.join(", ", off) + " of " + p.length + " (BH)";
        add("sizes by " + cut.by(), worst, words);
    }

    private void twoArms() {
        long several = units.counts().inTwoArms();
        double share = several / (double) units.size();
        add(
                "units in two arms",
                several == 0 ? Level.FINE : share >= MANY ? Level.BROKEN : Level.LOOK,
                several == 0
                        ? "none"
                        : String.format(Locale.ROOT, "%,d units, %.2f %%, are left out", several, PERCENT * share));
    }

    private void balance(Formula covariate, int control) {
        String column = covariate.columns().getFirst();
        double[][] values = {units.first(column)};
        org.recscope.analytics.experiment.sums.SumsBuilder builder =
                new org.recscope.analytics.experiment.sums.SumsBuilder(weights.length, 1);
        builder.add(armOf, values, 0, armOf.length);
        double least = 1;
        double apart = 0;
        for (int arm = 0; arm < weights.length; arm++) {
            if (arm != control) {
                Effect effect = difference(builder.cell(control), builder.cell(arm));
                if (effect.p() < least) {
                    least = effect.p();
                    apart = effect.estimate();
                }
            }
        }
        double corrected = Math.min(1, least * (weights.length - 1));
        add(
                "before the experiment: " + covariate,
                corrected < ALPHA ? Level.LOOK : Level.FINE,
                corrected < ALPHA
                        ? String.format(
                                Locale.ROOT,
                                "the arms differed by %s already, p %s",
                                Words.number(apart),
                                Words.p(corrected))
                        : "the arms did not differ, p " + Words.p(corrected));
    }

    private static Effect difference(Sums control, Sums treatment) {
        Functional mean = new Functional.Mean(0);
        Contrast contrast = Contrast.of(ArmValue.of(control, mean), ArmValue.of(treatment, mean));
        return Question.DEFAULT.test(contrast.difference(), contrast.error(), contrast.degrees());
    }

    private void rows() {
        Units.Counts counts = units.counts();
        long lost = counts.withoutUnit() + counts.withoutVariant() + counts.unreadable();
        add(
                "rows",
                lost == 0 ? Level.FINE : Level.LOOK,
                String.format(Locale.ROOT, "%,d read", counts.rows())
                        + (lost == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        "; left out: %,d without unit, %,d without variant, %,d unreadable",
                                        counts.withoutUnit(),
                                        counts.withoutVariant(),
                                        counts.unreadable())));
        if (counts.changing() > 0) {
            add(
                    "attributes that change",
                    Level.LOOK,
                    String.format(Locale.ROOT, "%,d units change segment; the first one counts", counts.changing()));
        }
    }

    private void add(String name, Level level, String words) {
        checks.add(new Check(name, level, words));
    }
}
