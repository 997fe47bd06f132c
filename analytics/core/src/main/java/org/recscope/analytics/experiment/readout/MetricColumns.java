package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Capping;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.quantile.Cap;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.experiment.sums.SumsBuilder;

/// A metric's columns by unit: its own first, then those of its covariates.
///
/// A unit that is not known from before has the mean of the others as its covariate: it stays in, and tells nothing.
final class MetricColumns {
    private final MetricSpec metric;
    private final double[][] columns;
    private final Functional outcome;
    private final List<Functional> covariates;
    private final @Nullable Cap cap;

    private MetricColumns(
            MetricSpec metric, double[][] columns, Functional outcome, List<Functional> covariates, @Nullable Cap cap) {
        this.metric = metric;
        this.columns = columns;
        this.outcome = outcome;
        this.covariates = List.copyOf(covariates);
        this.cap = cap;
    }

    static MetricColumns of(MetricSpec metric, Units units) {
        List<double[]> columns = new ArrayList<>();
        Functional outcome = new Functional.Mean(0);
        Cap cap = null;
        switch (metric.formula()) {
            case Formula.Total(String column) -> columns.add(units.total(column));
            case Formula.Any(String column) -> columns.add(positive(units.total(column)));
            case Formula.Ratio(String above, String below) -> {
                columns.add(units.total(above));
                columns.add(units.total(below));
                outcome = new Functional.Ratio(0, 1);
            }
            case Formula.Retained(int days) -> columns.add(retained(units, days));
            case Formula.Quantile quantile -> throw new IllegalArgumentException(quantile + " is no mean");
        }
        Capping capping = metric.capping();
        if (capping != null) {
            double at =
                    capping.share() ? Cap.quantile(columns.getFirst(), capping.at(), capping.positive()) : capping.at();
            cap = Cap.at(columns.getFirst(), at);
        }
        List<Functional> covariates = new ArrayList<>();
        for (Formula covariate : metric.covariates()) {
            covariates.add(covariate(covariate, units, columns));
        }
        return new MetricColumns(metric, columns.toArray(double[][]::new), outcome, covariates, cap);
    }

    private static Functional covariate(Formula formula, Units units, List<double[]> columns) {
        int at = columns.size();
        for (String column : formula.columns()) {
            double[] values = filled(units.first(column));
            columns.add(formula instanceof Formula.Any ? positive(values) : values);
        }
        return formula instanceof Formula.Ratio ? new Functional.Ratio(at, at + 1) : new Functional.Mean(at);
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

    Functional outcome() {
        return outcome;
    }

    List<Functional> covariates() {
        return covariates;
    }

    @Nullable
    Cap cap() {
        return cap;
    }

    /// Sums of cells over all columns.
    ///
    /// @param cellOf cell of each unit, −1 for none
    /// @param cells how many
    List<Sums> sums(int[] cellOf, int cells) {
        SumsBuilder builder = new SumsBuilder(cells, columns.length);
        builder.add(cellOf, columns, 0, cellOf.length);
        List<Sums> sums = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            sums.add(builder.cell(cell));
        }
        return sums;
    }

    /// The metric's own values of one arm, for tests that read units and not sums.
    double[] values(int[] armOf, int arm) {
        double[] values = new double[armOf.length];
        int size = 0;
        for (int unit = 0; unit < armOf.length; unit++) {
            if (armOf[unit] == arm && !Double.isNaN(columns[0][unit])) {
                values[size++] = columns[0][unit];
            }
        }
        return java.util.Arrays.copyOf(values, size);
    }
}
