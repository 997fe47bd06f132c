package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.adjust.Forecast;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Capping;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.quantile.Cap;
import org.recscope.analytics.experiment.question.Adjustment;
import org.recscope.analytics.experiment.question.OutcomeModel;
import org.recscope.analytics.experiment.sums.Sums;

/// A metric's columns by unit: its own first, then those of its covariates, then what a model foretells.
///
/// A unit that is not known from before has the mean of the others as its covariate: it stays in, and tells nothing.
final class MetricColumns {
    private final MetricSpec metric;
    private final List<double[]> columns;
    private final int own;
    private final List<Functional> covariates = new ArrayList<>();
    private final @Nullable Cap cap;
    private final @Nullable Clusters clusters;

    private MetricColumns(MetricSpec metric, List<double[]> columns, @Nullable Cap cap, @Nullable Clusters clusters) {
        this.metric = metric;
        this.columns = columns;
        this.own = columns.size();
        this.cap = cap;
        this.clusters = clusters;
    }

    /// A metric's columns.
    ///
    /// @param adjustment a model, perhaps
    /// @param clusters what was randomised, or null
    static MetricColumns of(MetricSpec metric, Units units, Adjustment adjustment, @Nullable Clusters clusters) {
        List<double[]> own = own(metric.formula(), units);
        MetricColumns columns = new MetricColumns(metric, own, capped(metric.capping(), own), clusters);
        metric.covariates().forEach(covariate -> columns.add(covariate, units));
        if (adjustment.model() != OutcomeModel.NONE) {
            columns.foretell(units, adjustment);
        }
        return columns;
    }

    private static List<double[]> own(Formula formula, Units units) {
        List<double[]> columns = new ArrayList<>();
        switch (formula) {
            case Formula.Total(String column) -> columns.add(units.total(column));
            case Formula.Any(String column) -> columns.add(positive(units.total(column)));
            case Formula.Ratio(String above, String below) -> {
                columns.add(units.total(above));
                columns.add(units.total(below));
            }
            case Formula.Retained(int days) -> columns.add(retained(units, days));
            case Formula.Quantile quantile -> throw new IllegalArgumentException(quantile + " is no mean");
        }
        return columns;
    }

    private static @Nullable Cap capped(@Nullable Capping capping, List<double[]> columns) {
        if (capping == null) {
            return null;
        }
        double at = capping.share() ? Cap.quantile(columns.getFirst(), capping.at(), capping.positive()) : capping.at();
        return Cap.at(columns.getFirst(), at);
    }

    private void add(Formula covariate, Units units) {
        int at = columns.size();
        for (String column : covariate.columns()) {
            double[] values = filled(units.first(column));
            columns.add(covariate instanceof Formula.Any ? positive(values) : values);
        }
        covariates.add(covariate instanceof Formula.Ratio ? new Functional.Ratio(at, at + 1) : mean(at));
    }

    /// One forecast for each of the metric's own columns: of a ratio's numerator, and of its denominator.
    private void foretell(Units units, Adjustment adjustment) {
        double[][] features = adjustment.features().stream()
                .map(column -> filled(units.first(column)))
                .toArray(double[][]::new);
        int[] armOf = units.armOf();
        int at = columns.size();
        for (int i = 0; i < own; i++) {
            double[] outcome = columns.get(i).clone();
            for (int unit = 0; unit < outcome.length; unit++) {
                outcome[unit] = armOf[unit] < 0 ? Double.NaN : outcome[unit];
            }
            columns.add(Forecast.of(
                    outcome,
                    features,
                    adjustment.folds(),
                    unit -> clusters == null ? unit : clusters.of(unit),
                    adjustment.model()));
        }
        covariates.add(own == 2 ? new Functional.Ratio(at, at + 1) : mean(at));
    }

    private static double[] filled(double[] values) {
        double sum = 0;
        long count = 0;
        for (double value : values) {
            sum += Double.isNaN(value) ? 0 : value;
            count += Double.isNaN(value) ? 0 : 1;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? sum / count : values[i];
        }
        return values;
    }

    private static double[] positive(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? Double.NaN : values[i] > 0 ? 1 : 0;
        }
        return values;
    }

    private static double[] retained(Units units, int days) {
        int[] first = units.firstDays();
        double[] back = new double[first.length];
        int[] last = {Integer.MIN_VALUE};
        units.eachRow(Formula.ROWS, (unit, day, value) -> {
            last[0] = Math.max(last[0], day);
            back[unit] = day - first[unit] >= days ? 1 : back[unit];
        });
        for (int unit = 0; unit < back.length; unit++) {
            back[unit] = last[0] - first[unit] < days ? Double.NaN : back[unit];
        }
        return back;
    }

    MetricSpec metric() {
        return metric;
    }

    @Nullable
    Clusters clusters() {
        return clusters;
    }

    /// The metric as a function of the means of the columns.
    Functional outcome() {
        return own == 2 ? new Functional.Ratio(0, 1) : mean(0);
    }

    /// A mean over units; over clusters it is the ratio of totals to how many units they have.
    private Functional mean(int column) {
        return clusters == null ? new Functional.Mean(column) : new OverUnits(column);
    }

    /// The mean over units of a column of clusters, whose last column counts units.
    ///
    /// @param column that is added up
    private record OverUnits(int column) implements Functional {
        private Functional ratio(double[] means) {
            return new Ratio(column, means.length - 1);
        }

        @Override
        public double at(double[] means) {
            return ratio(means).at(means);
        }

        @Override
        public double[] gradient(double[] means) {
            return ratio(means).gradient(means);
        }
    }

    List<Functional> covariates() {
        return List.copyOf(covariates);
    }

    @Nullable
    Cap cap() {
        return cap;
    }

    /// All columns, one value a unit.
    double[][] all() {
        return columns.toArray(double[][]::new);
    }

    /// The columns behind the metric's own, which do not change while the experiment runs.
    List<double[]> known() {
        return columns.subList(own, columns.size());
    }

    /// Sums of cells over all columns.
    ///
    /// @param cellOf cell of each unit, −1 for none
    /// @param cells how many
    List<Sums> sums(int[] cellOf, int cells) {
        CellSums sums = new CellSums(clusters, cells, columns.size());
        sums.add(cellOf, all());
        return sums.sums();
    }

    /// The rows of one arm, column by column, for tests that read units and not sums.
    double[][] rows(int[] armOf, int arm) {
        return CellSums.rows(clusters, armOf, arm, all());
    }

    /// Whether a unit has a value of its own, whose mean the metric is.
    boolean ofUnits() {
        return own == 1 && clusters == null && covariates.stream().allMatch(Functional.Mean.class::isInstance);
    }

    /// Units of an arm that have no value.
    long undefined(int[] armOf, int arm) {
        long undefined = 0;
        for (int unit = 0; unit < armOf.length; unit++) {
            double sum = 0;
            for (double[] column : columns) {
                sum += column[unit];
            }
            undefined += armOf[unit] == arm && Double.isNaN(sum) ? 1 : 0;
        }
        return undefined;
    }
}
