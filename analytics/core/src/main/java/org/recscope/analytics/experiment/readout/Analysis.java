package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;

/// Reads an experiment.
public final class Analysis {
    private final Units units;
    private final ExperimentQuestion question;
    private final Comparer comparer;
    private final Looks looks;
    private final @Nullable Clusters clusters;
    private final int[] armOf;
    private final int control;

    private Analysis(Units units, ExperimentQuestion question) {
        this.units = units;
        this.question = question;
        this.looks = Looks.of(units, question);
        this.comparer = new Comparer(question, looks);
        this.clusters = Clusters.of(units);
        this.armOf = clusters == null ? units.armOf() : clusters.known(units.armOf());
        this.control = Arms.control(units.arms(), question.allocation().control());
    }

    /// Reads an experiment.
    ///
    /// @param units with everything the question names
    /// @param question what is asked
    /// @return what it says
    /// @throws IllegalArgumentException when the question names an arm that is not there, or there is only one
    public static Readout of(Units units, ExperimentQuestion question) {
        if (units.arms().size() < 2) {
            throw new IllegalArgumentException("every row is in variant '"
                    + units.arms().getFirst() + "': a comparison needs two; check --variant");
        }
        return new Analysis(units, question).readout();
    }

    private Readout readout() {
        List<Segmentation> cuts = question.cuts().stream().map(this::cut).toList();
        double[] weights = Arms.weights(units.arms(), question.allocation());
        List<Check> health =
                new ArrayList<>(new Health(units, weights, clusters).checks(cuts, question.covariates(), control));
        List<Pending> pending = new ArrayList<>();
        List<SegmentTable> segments = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        List<SliceReport> slices = new ArrayList<>();
        List<Segmentation> groups = groups(cuts);
        RowDays days = new RowDays(units);
        for (MetricSpec metric : question.metrics()) {
            if (metric.formula() instanceof Formula.Quantile quantile) {
                pending.addAll(
                        new QuantileComparer(units, comparer, metric, quantile, clusters).results(armOf, control));
                continue;
            }
            MetricColumns columns = MetricColumns.of(metric, units, question.adjustment(), clusters);
            MeanComparer means = new MeanComparer(units, question, comparer, columns, armOf, strata());
            treatments().forEach(arm -> pending.add(means.pending(control, arm)));
            if (metric.role() == MetricSpec.Role.GOAL) {
                groups.forEach(group -> treatments()
                        .forEach(arm -> health.add(
                                Makeup.check(columns, means.cuped(), group, armOf, units.arms(), control, arm))));
                if (Slices.asked(question)) {
                    slices.addAll(new Slices(units, question, armOf).of(columns, means.cuped(), control, treatments()));
                }
            }
            for (Segmentation cut : cuts) {
                SegmentComparer by = new SegmentComparer(
                        columns, cut, armOf, units.arms(), means.cuped().theta(), comparer);
                treatments().forEach(arm -> segments.add(by.table(control, arm, means.cuped())));
            }
            if (units.spec().day() != null && metric.role() != MetricSpec.Role.SECONDARY) {
                TimeComparer time = new TimeComparer(units, columns, comparer, days, armOf);
                treatments().forEach(arm -> time.series(control, arm).ifPresent(series::add));
            }
        }
        List<MetricResult> results = new GoalFamily(question, comparer).results(pending);
        int length = units.spec().day() == null ? 0 : days.count();
        List<Decision> decisions = treatments().stream()
                .map(arm -> units.arms().get(arm))
                .map(arm -> Decision.of(
                        arm,
                        health,
                        results.stream().filter(r -> r.arm().equals(arm)).toList(),
                        segments,
                        question,
                        length))
                .toList();
        return new Readout(
                question,
                units.arms().get(control),
                arms(),
                health,
                results,
                (int) pending.stream().filter(Pending::goal).count(),
                segments,
                series,
                slices,
                decisions,
                length);
    }

    /// What the arms may be made up of differently: the cuts, and the days on which units arrived.
    private List<Segmentation> groups(List<Segmentation> cuts) {
        List<Segmentation> groups = new ArrayList<>();
        if (clusters == null) {
            groups.addAll(cuts);
            if (units.spec().day() != null) {
                groups.add(Makeup.byArrival(armOf, units.firstDays()));
            }
        }
        return groups;
    }

    private Segmentation cut(List<String> names) {
        List<Attribute> attributes = names.stream().map(units::attribute).toList();
        return Segmentation.of(attributes, CodeSet.of(armOf.length, unit -> armOf[unit] >= 0));
    }

    private @Nullable Segmentation strata() {
        List<String> names = question.adjustment().strata();
        if (!names.isEmpty() && clusters != null) {
            throw new IllegalArgumentException("strata are of units and cannot be weighted where whole clusters were"
                    + " randomised: leave out --stratify or --cluster");
        }
        return names.isEmpty() ? null : cut(names);
    }

    private List<Integer> treatments() {
        return IntStream.range(0, units.arms().size())
                .filter(arm -> arm != control)
                .boxed()
                .toList();
    }

    private List<Readout.Arm> arms() {
        long[] sizes = new long[units.arms().size()];
        for (int arm : armOf) {
            if (arm >= 0) {
                sizes[arm]++;
            }
        }
        List<Readout.Arm> arms = new ArrayList<>();
        for (int arm = 0; arm < sizes.length; arm++) {
            arms.add(new Readout.Arm(units.arms().get(arm), sizes[arm]));
        }
        return arms;
    }
}
