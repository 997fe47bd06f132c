package org.recscope.analytics.experiment.metric;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A metric of an experiment, with its part in the decision.
///
/// @param name what it is called; its formula unless said
/// @param formula how it is computed
/// @param role its part in the decision
/// @param higherIsBetter which way is good
/// @param margin for a guardrail, the relative loss that is still borne, as in 0.01; 0 for none
/// @param same lift either way that still counts as no difference, as in 0.02; 0 when equivalence is not asked for
/// @param capping above what a unit's value counts as the cap; null for no cap
/// @param covariates columns or ratios known before the experiment
public record MetricSpec(
        String name,
        Formula formula,
        Role role,
        boolean higherIsBetter,
        double margin,
        double same,
        @Nullable Capping capping,
        List<Formula> covariates) {
    private static final double PERCENT = 100;

    /// What a metric is for.
    public enum Role {
        /// Ships the treatment when it wins; corrected as one family.
        GOAL,
        /// Must not get worse by more than its margin.
        GUARDRAIL,
        /// Shown, and decides nothing.
        SECONDARY
    }

    /// Copies the covariates.
    public MetricSpec {
        covariates = List.copyOf(covariates);
    }

    /// Reads a metric: a formula, then `key=value` after commas, with the keys name, role, better, margin, same,
    /// cap and covariate.
    ///
    /// @param text as in `revenue,cap=99%,covariate=revenue_before`
    /// @return the metric
    /// @throws IllegalArgumentException saying what is not understood
    public static MetricSpec of(String text) {
        List<String> parts = parts(text);
        Formula formula = Formula.of(parts.getFirst());
        String name = formula.toString();
        Role role = Role.GOAL;
        boolean higher = true;
        double margin = 0;
        double same = 0;
        Capping capping = null;
        List<Formula> covariates = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals).strip();
            String value = equals < 0 ? "" : part.substring(equals + 1).strip();
            switch (key) {
                case "name" -> name = value;
                case "role" -> role = role(value);
                case "better" -> higher = higher(value);
                case "margin" -> margin = share(key, value);
                case "same" -> same = share(key, value);
                case "cap" -> capping = Capping.of(value);
                case "covariate" -> covariates.add(Formula.of(value));
                default ->
                    throw new IllegalArgumentException("'" + part + "' in metric '" + text
                            + "' is not understood: after the formula come name=, role=, better=, margin=, same=, cap="
                            + " or covariate=");
            }
        }
        return new MetricSpec(name, formula, role, higher, margin, same, capping, covariates);
    }

    /// The same with covariates where it has none of its own.
    ///
    /// @param more covariates of all metrics
    /// @return a copy
    public MetricSpec withCovariates(List<Formula> more) {
        boolean adjusts = covariates.isEmpty() && !(formula instanceof Formula.Quantile);
        return adjusts ? new MetricSpec(name, formula, role, higherIsBetter, margin, same, capping, more) : this;
    }

    /// Splits at commas outside of brackets.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    private static Role role(String value) {
        for (Role role : Role.values()) {
            if (role.name().equalsIgnoreCase(value)) {
                return role;
            }
        }
        throw new IllegalArgumentException("role=" + value + " is not understood: goal, guardrail or secondary");
    }

    private static boolean higher(String value) {
        if (value.equals("higher") || value.equals("lower")) {
            return value.equals("higher");
        }
        throw new IllegalArgumentException("better=" + value + " is not understood: higher or lower");
    }

    private static double share(String key, String value) {
        try {
            boolean percent = value.endsWith("%");
            double number = Double.parseDouble(percent ? value.substring(0, value.length() - 1) : value);
            double share = percent ? number / PERCENT : number;
            if (share >= 0) {
                return share;
            }
        } catch (NumberFormatException e) {
            // falls through to the message
        }
        throw new IllegalArgumentException(
                key + "=" + value + " is not understood: write a relative change as in 1% or 0.01");
    }
}
