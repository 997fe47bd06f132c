package org.recscope.analytics.experiment.effect;

/// A smooth function of the means of the columns, with its gradient: all that the delta method asks for.
public interface Functional {
    /// The value at these means.
    ///
    /// @param means one a column
    /// @return `NaN` where it is not defined
    double at(double[] means);

    /// The partial derivative for each column at these means.
    ///
    /// @param means one a column
    /// @return one a column
    double[] gradient(double[] means);

    /// The mean of one column.
    ///
    /// @param column from 0
    record Mean(int column) implements Functional {
        @Override
        public double at(double[] means) {
            return means[column];
        }

        @Override
        public double[] gradient(double[] means) {
            double[] gradient = new double[means.length];
            gradient[column] = 1;
            return gradient;
        }
    }

    /// The mean of one column over that of another: the ratio of their totals.
    ///
    /// @param numerator from 0
    /// @param denominator from 0
    record Ratio(int numerator, int denominator) implements Functional {
        @Override
        public double at(double[] means) {
            return means[denominator] == 0 ? Double.NaN : means[numerator] / means[denominator];
        }

        @Override
        public double[] gradient(double[] means) {
            double[] gradient = new double[means.length];
            double below = means[denominator];
            gradient[numerator] = 1 / below;
            gradient[denominator] = -means[numerator] / (below * below);
            return gradient;
        }
    }
}
