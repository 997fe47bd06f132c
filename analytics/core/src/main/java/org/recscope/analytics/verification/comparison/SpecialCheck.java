package org.recscope.analytics.verification.comparison;

import java.util.Arrays;
import org.recscope.analytics.statistics.distribution.Beta;
import org.recscope.analytics.statistics.distribution.Binomial;
import org.recscope.analytics.statistics.distribution.ChiSquared;
import org.recscope.analytics.statistics.distribution.FisherF;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.distribution.StudentT;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;

/// Distributions: the function is named as scipy writes it, `t.sf(|t|,df)`, the arguments are the keys. Tails are
/// compared relative to their size.
final class SpecialCheck {
    private SpecialCheck() {}

    static Outcome check(Vector vector) {
        Agreement agreement = new Agreement(vector.tolerance());
        for (var function : vector.expected().properties()) {
            for (var value : function.getValue().properties()) {
                double[] x = Arrays.stream(value.getKey().split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                double expected = Given.number(value.getValue());
                double ours = value(function.getKey(), x);
                double scale = expected == 0 ? 1 : expected;
                agreement.number(
                        function.getKey() + " at " + value.getKey() + ", relative", expected / scale, ours / scale);
            }
        }
        return agreement.outcome();
    }

    /// `.975` stands in the name of the first, the degrees alone in the key.
    private static double value(String function, double[] x) {
        int bracket = function.indexOf('(');
        String name = bracket < 0 ? function : function.substring(0, bracket);
        return switch (name) {
            case "t.ppf" -> x.length == 1 ? StudentT.quantile(stated(function), x[0]) : StudentT.quantile(x[0], x[1]);
            case "t.sf" -> StudentT.sf(Math.abs(x[0]), x[1]);
            case "t.cdf" -> StudentT.cdf(x[0], x[1]);
            case "norm.sf" -> Normal.sf(x[0]);
            case "norm.cdf" -> Normal.cdf(x[0]);
            case "norm.ppf" -> Normal.quantile(x[0]);
            case "chi2.sf" -> ChiSquared.sf(x[0], x[1]);
            case "chi2.cdf" -> ChiSquared.cdf(x[0], x[1]);
            case "chi2.ppf" -> ChiSquared.quantile(x[0], x[1]);
            case "beta.ppf" -> Beta.quantile(x[0], x[1], x[2]);
            case "beta.cdf" -> Beta.cdf(x[0], x[1], x[2]);
            case "beta.sf" -> Beta.sf(x[0], x[1], x[2]);
            case "f.sf" -> FisherF.sf(x[0], x[1], x[2]);
            case "f.ppf" -> FisherF.quantile(x[0], x[1], x[2]);
            case "binom.sf" -> Binomial.sf((long) x[0], (long) x[1], x[2]);
            case "binom.cdf" -> Binomial.cdf((long) x[0], (long) x[1], x[2]);
            default -> throw new IllegalArgumentException("unknown function " + function);
        };
    }

    private static double stated(String function) {
        String inside = function.substring(function.indexOf('(') + 1);
        return Double.parseDouble(inside.substring(0, inside.indexOf(',')));
    }
}
