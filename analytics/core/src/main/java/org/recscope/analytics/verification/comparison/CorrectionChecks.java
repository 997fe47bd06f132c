package org.recscope.analytics.verification.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.multiplicity.Adjusted;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Corrected p-values and levels.
final class CorrectionChecks {
    private static final double ALPHA = 0.05;

    private CorrectionChecks() {}

    static Outcome corrected(Vector vector) {
        return vector.input().has("settings") ? experiments(vector) : plain(vector);
    }

    private static Outcome plain(Vector vector) {
        Agreement agreement = new Agreement(vector.tolerance());
        if (vector.expected().has("p_adj")) {
            String name = vector.input().path("method").asString(vector.function());
            return compare(agreement, vector, name, vector.expected())
                    ? agreement.outcome()
                    : Outcome.skipped("not understood: the correction " + name);
        }
        for (var method : vector.expected().properties()) {
            if (!compare(agreement, vector, method.getKey(), method.getValue())) {
                return Outcome.skipped("not understood: the correction " + method.getKey());
            }
        }
        return agreement.outcome();
    }

    /// False when there is no correction of that name.
    private static boolean compare(Agreement agreement, Vector vector, String name, JsonNode expected) {
        Correction correction = method(name);
        if (correction == null) {
            return false;
        }
        double alpha = Given.number(vector.input().path("alpha"), ALPHA);
        double[] ours = correction
                .adjust(Given.numbers(vector.input().path("p")), alpha)
                .pValues();
        for (int i = 0; i < ours.length; i++) {
            agreement.number(name + " p " + i, expected.path("p_adj").path(i), ours[i]);
            if (expected.has("reject")) {
                boolean rejected = expected.path("reject").path(i).asBoolean(false);
                agreement.same(name + " reject " + i, rejected, ours[i] <= alpha + 1e-12);
            }
        }
        return true;
    }

    /// Other programs' names of the same corrections.
    private static @Nullable Correction method(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "none" -> Correction.NONE;
            case "bonferroni" -> Correction.BONFERRONI;
            case "sidak" -> Correction.SIDAK;
            case "holm", "holm-bonferroni" -> Correction.HOLM;
            case "holm-sidak" -> Correction.HOLM_SIDAK;
            case "hochberg", "simes-hochberg" -> Correction.HOCHBERG;
            case "hommel" -> Correction.HOMMEL;
            case "bh", "fdr-bh", "benjamini-hochberg" -> Correction.BH;
            case "by", "fdr-by" -> Correction.BY;
            case "fdr-tsbh" -> Correction.TWO_STAGE_BH;
            case "fdr-tsbky" -> Correction.TWO_STAGE_BKY;
            default -> null;
        };
    }

    /// @param experiment its name
    /// @param metric its name
    /// @param pValue uncorrected
    private record Comparison(String experiment, String metric, double pValue) {}

    private static Outcome experiments(Vector vector) {
        JsonNode settings = vector.input().path("settings");
        Set<String> metrics = metrics(settings.path("metrics"));
        List<Comparison> family = new ArrayList<>();
        vector.input()
                .path("input")
                .properties()
                .forEach(experiment -> experiment.getValue().properties().forEach(metric -> {
                    if (metrics.isEmpty() || metrics.contains(metric.getKey())) {
                        family.add(
                                new Comparison(experiment.getKey(), metric.getKey(), Given.number(metric.getValue())));
                    }
                }));
        double alpha = Given.number(settings.path("alpha"), ALPHA);
        Adjusted adjusted = correction(vector, settings)
                .adjust(family.stream().mapToDouble(Comparison::pValue).toArray(), alpha);
        Agreement agreement = new Agreement(vector.tolerance());
        for (int i = 0; i < family.size(); i++) {
            Comparison comparison = family.get(i);
            JsonNode expected = vector.expected().path(comparison.experiment()).path(comparison.metric());
            Given.compare(agreement, expected, "pvalue", comparison.pValue());
            Given.compare(agreement, expected, "pvalue_adj", adjusted.pValue(i));
            Given.compare(agreement, expected, "alpha_adj", adjusted.level(i));
            Given.compare(agreement, expected, "null_rejected", adjusted.pValue(i) <= alpha ? 1 : 0);
        }
        return agreement.outcome();
    }

    private static Set<String> metrics(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        if (node.isString()) {
            names.add(node.asString(""));
        }
        node.forEach(name -> names.add(name.asString("")));
        return names;
    }

    /// For a false discovery rate BY under any dependence (the default there), else BH. For a family-wise rate
    /// Hochberg, under any dependence Holm; Šidák's levels unless Bonferroni's are asked for.
    private static Correction correction(Vector vector, JsonNode settings) {
        if (vector.function().contains("fdr")) {
            return settings.path("arbitrary_dependence").asBoolean(true) ? Correction.BY : Correction.BH;
        }
        boolean any = settings.path("arbitrary_dependence").asBoolean(false);
        boolean bonferroni = settings.path("method").asString("sidak").equals("bonferroni");
        if (any) {
            return bonferroni ? Correction.HOLM : Correction.HOLM_SIDAK;
        }
        return bonferroni ? Correction.HOCHBERG : Correction.HOCHBERG_SIDAK;
    }

    /// A half-width backed out of the adjusted p.
    static Outcome interval(Vector vector) {
        double p = Given.number(vector.input().path("p_adj"));
        double lift = Given.number(vector.input().path("lift"));
        double threshold = Given.number(vector.input().path("threshold"), ALPHA);
        double margin = Normal.upperQuantile(threshold / 2) * Math.abs(lift / Normal.upperQuantile(p / 2));
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "ci", Interval.around(lift, margin));
        return agreement.outcome();
    }
}
