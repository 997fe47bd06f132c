package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.multiplicity.Adjusted;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;

/// Reads an experiment.
public final class Analysis {
    /// Names under which the control goes.
    private static final Set<String> CONTROLS = Set.of("control", "ctrl", "baseline", "base", "a", "0", "off", "c");

    private final Units units;
    private final ExperimentQuestion question;
    private final Comparer comparer;
    private final int[] armOf;
    private final int control;
    private final List<Segmentation> cuts = new ArrayList<>();

    private Analysis(Units units, ExperimentQuestion question) {
        this.units = units;
        this.question = question;
        this.comparer = new Comparer(question);
        this.armOf = units.armOf();
        this.control = control(units.arms(), question.allocation().control());
        CodeSet known = CodeSet.of(armOf.length, unit -> armOf[unit] >= 0);
        for (List<String> cut : question.cuts()) {
            List<Attribute> attributes = cut.stream().map(units::attribute).toList();
            cuts.add(Segmentation.of(attributes, known));
        }
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

    /// The place of the control arm.
    static int control(List<String> arms, @Nullable String named) {
        if (named != null) {
            int place = arms.indexOf(named);
            if (place < 0) {
                throw new IllegalArgumentException(
                        "there is no variant '" + named + "'; there are " + String.join(", ", arms));
            }
            return place;
        }
        for (int arm = 0; arm < arms.size(); arm++) {
            if (CONTROLS.contains(arms.get(arm).toLowerCase(Locale.ROOT))) {
                return arm;
            }
        }
        return 0;
    }

    private Readout readout() {
        List<Formula> covariates = question.metrics().stream()
                .flatMap(metric -> metric.covariates().stream())
                .distinct()
                .toList();
        List<Check> health = new Health(units, weights()).checks(cuts, covariates, control);
        List<MetricResult> raw = new ArrayList<>();
        List<SegmentTable> segments = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        for (MetricSpec metric : question.metrics()) {
            if (metric.formula() instanceof Formula.Quantile quantile) {
                raw.addAll(new QuantileComparer(units, comparer, metric, quantile)
                        .results(armOf, control, question.inference().alpha()));
                continue;
            }
            MetricColumns columns = MetricColumns.of(metric, units);
            List<Sums> sums = columns.sums(armOf, units.arms().size());
            Cuped cuped = Cuped.within(sums, columns.outcome(), columns.covariates());
            treatments().forEach(arm -> raw.add(result(columns, sums, cuped, arm)));
            for (Segmentation cut : cuts) {
                SegmentComparer by = new SegmentComparer(columns, cut, armOf, units.arms(), cuped.theta(), comparer);
                treatments().forEach(arm -> segments.add(by.table(control, arm, cuped)));
            }
            if (units.spec().day() != null && metric.role() != MetricSpec.Role.SECONDARY) {
                treatments()
                        .forEach(arm -> new TimeComparer(units, columns, comparer)
                                .series(control, arm)
                                .ifPresent(series::add));
            }
        }
        List<MetricResult> results = corrected(raw);
        int days = days();
        List<Decision> decisions = treatments().stream()
                .map(arm -> units.arms().get(arm))
                .map(arm -> Decision.of(
                        arm,
                        health,
                        results.stream().filter(r -> r.arm().equals(arm)).toList(),
                        segments,
                        question,
                        days))
                .toList();
        return new Readout(
                question,
                units.arms().get(control),
                arms(),
                health,
                results,
                (int) results.stream().filter(Analysis::inFamily).count(),
                segments,
                series,
                decisions,
                days);
    }

    private double[] weights() {
        double[] weights = new double[units.arms().size()];
        for (int arm = 0; arm < weights.length; arm++) {
            weights[arm] = question.allocation().weights().isEmpty()
                    ? 1
                    : question.allocation().weights().getOrDefault(units.arms().get(arm), 0.0);
        }
        for (String named : question.allocation().weights().keySet()) {
            control(units.arms(), named);
        }
        return weights;
    }

    private List<Integer> treatments() {
        List<Integer> treatments = new ArrayList<>();
        for (int arm = 0; arm < units.arms().size(); arm++) {
            if (arm != control) {
                treatments.add(arm);
            }
        }
        return treatments;
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

    private MetricResult result(MetricColumns columns, List<Sums> sums, Cuped cuped, int arm) {
        long all = 0;
        for (int of : armOf) {
            all += of == arm || of == control ? 1 : 0;
        }
        MetricResult result =
                comparer.result(columns, sums, cuped, control, arm, units.arms().get(arm), all);
        boolean reads = question.inference().test().ordinal() >= TestKind.RANKS.ordinal()
                && !(columns.metric().formula() instanceof Formula.Ratio);
        if (!reads) {
            return result;
        }
        Effect tested = Resampled.test(
                question.inference().test(),
                columns.values(armOf, control),
                columns.values(armOf, arm),
                question.inference().alpha(),
                result.absolute());
        return result.tested(tested);
    }

    private static boolean inFamily(MetricResult result) {
        return result.metric().role() == MetricSpec.Role.GOAL;
    }

    /// Goals are one family over metrics and arms; what is no goal keeps its own p.
    private List<MetricResult> corrected(List<MetricResult> raw) {
        List<MetricResult> goals = raw.stream().filter(Analysis::inFamily).toList();
        double[] p = goals.stream().mapToDouble(r -> r.absolute().p()).toArray();
        Adjusted adjusted =
                question.inference().correction().adjust(p, question.inference().alpha());
        List<MetricResult> results = new ArrayList<>();
        int next = 0;
        for (MetricResult result : raw) {
            double own = result.absolute().p();
            Interval interval = result.lift().interval();
            if (inFamily(result)) {
                int place = next++;
                own = adjusted.pValue(place);
                double level = adjusted.level(place);
                boolean defined = result.contrast().variance() > 0 && level > 0 && level < 1;
                interval = defined
                        ? question.inference()
                                .lift()
                                .of(result.contrast(), comparer.question().at(level))
                                .interval()
                        : interval;
            }
            results.add(result.adjusted(own, interval, comparer.verdict(result, own)));
        }
        return results;
    }

    private int days() {
        if (units.spec().day() == null) {
            return 0;
        }
        int[] ends = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        units.eachRow(Formula.ROWS, (unit, day, value) -> {
            ends[0] = Math.min(ends[0], day);
            ends[1] = Math.max(ends[1], day);
        });
        return ends[1] - ends[0] + 1;
    }
}
