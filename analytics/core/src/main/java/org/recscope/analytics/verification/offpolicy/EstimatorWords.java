package org.recscope.analytics.verification.offpolicy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recscope.analytics.offpolicy.Estimator;

/// Estimators by the names other programs give them: `ipw_clip10`, `switch_dr_5`, `sgdr_0.1`.
final class EstimatorWords {
    private static final Pattern FORM = Pattern.compile("([a-z_]*[a-z])_?([0-9.]*)");

    private EstimatorWords() {}

    static Optional<Estimator> of(String name) {
        Matcher match = FORM.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        double parameter = parameter(match.group(2));
        return Optional.ofNullable(
                switch (match.group(1)) {
                    case "ipw", "ips" -> Estimator.IPS;
                    case "snipw", "snips" -> Estimator.SNIPS;
                    case "dm" -> Estimator.DM;
                    case "dr" -> Estimator.DR;
                    case "sndr" -> Estimator.SNDR;
                    case "ipw_clip", "ips_clip" -> Estimator.clipped(parameter);
                    case "dr_clip" -> Estimator.clippedDr(parameter);
                    case "switch_dr" -> Estimator.switchDr(parameter);
                    case "dros" -> Estimator.shrunkDr(parameter);
                    case "sgipw" -> Estimator.subGaussian(parameter);
                    case "sgdr" -> Estimator.subGaussianDr(parameter);
                    default -> null;
                });
    }

    /// `01` stands for 0.1: a file name has no room for the point.
    private static double parameter(String digits) {
        if (digits.isEmpty()) {
            return Double.NaN;
        }
        boolean bare = digits.length() > 1 && digits.startsWith("0") && !digits.contains(".");
        return Double.parseDouble(bare ? "0." + digits.substring(1) : digits);
    }
}
