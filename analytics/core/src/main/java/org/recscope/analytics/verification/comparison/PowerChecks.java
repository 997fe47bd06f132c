package org.recscope.analytics.verification.comparison;

import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.EffectSize;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.distribution.Root;
import org.recscope.analytics.statistics.power.PowerDesign;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Power, smallest effect and sample size.
final class PowerChecks {
    /// statsmodels solves for size and effect by a root finder that stops at about 1e-6 relative.
    private static final double SOLVER_TOLERANCE = 1e-6;

    private PowerChecks() {}

    static Outcome relativePower(Vector vector) {
        JsonNode input = vector.input();
        if (input.has("sequential_tuning")) {
            return Outcome.skipped(
                    "the other program widens the interval and the sampling error alike, which understates the power");
        }
        double lift = Given.number(input.path("effect_size_rel"));
        return new Agreement(vector.tolerance())
                .number("power", vector.expected().path("power"), power(input, lift))
                .outcome();
    }

    static Outcome relativeMde(Vector vector) {
        JsonNode input = vector.input();
        if (input.has("sequential_tuning")) {
            return Outcome.skipped(
                    "the other program widens the interval and the sampling error alike, which overstates the effect");
        }
        double wanted = Given.number(input.path("power"), 0.8);
        double lift = Root.above(d -> power(input, d) - wanted, 0, 0.01);
        return new Agreement(vector.tolerance())
                .number("mde_rel", vector.expected().path("mde_rel"), lift)
                .outcome();
    }

    /// The normal power of a relative lift, its error by the delta method.
    private static double power(JsonNode input, double lift) {
        double mean = Given.number(input.path("mean"));
        double deviation = Given.number(input.path("sd"));
        double n = Given.number(input.path("n_total")) / Given.number(input.path("n_variations"), 2);
        double variance = deviation * deviation / (mean * mean * n);
        double error = Math.sqrt(variance * (1 + (1 + lift) * (1 + lift)));
        double critical = Normal.upperQuantile(Given.number(input.path("alpha"), 0.05) / 2);
        return Normal.sf(critical - lift / error) + Normal.cdf(-critical - lift / error);
    }

    private static PowerDesign design(JsonNode input) {
        Alternative side = RankChecks.alternative(input);
        return new PowerDesign(
                Given.number(input.path("alpha"), 0.05), side, false, Given.number(input.path("ratio"), 1), true);
    }

    static Outcome powerT(Vector vector) {
        JsonNode input = vector.input();
        PowerDesign design = design(input);
        double d = Given.number(input.path("effect_size_d"));
        boolean solved = !input.has("nobs1");
        Agreement agreement = new Agreement(solved ? SOLVER_TOLERANCE : vector.tolerance());
        if (!solved) {
            double n = Given.number(input.path("nobs1"));
            Given.compare(agreement, vector.expected(), "power", design.power(d, n));
            Given.compare(
                    agreement,
                    vector.expected(),
                    "power_normal",
                    design.normal().power(d, n));
        } else {
            double power = Given.number(input.path("power"), 0.8);
            Given.compare(agreement, vector.expected(), "nobs1", design.size(d, power));
            Given.compare(
                    agreement,
                    vector.expected(),
                    "nobs1_normal",
                    design.normal().size(d, power));
        }
        return agreement.outcome();
    }

    static Outcome mdeT(Vector vector) {
        double n = Given.number(vector.input().path("nobs1"));
        double power = Given.number(vector.input().path("power"), 0.8);
        return new Agreement(SOLVER_TOLERANCE)
                .number("d", vector.expected().path("d"), design(vector.input()).effect(n, power))
                .outcome();
    }

    static Outcome cohenH(Vector vector) {
        JsonNode input = vector.input();
        double h = EffectSize.cohenH(Given.number(input.path("p1")), Given.number(input.path("p2")));
        double n = design(input).normal().size(h, Given.number(input.path("power"), 0.8));
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "h", h);
        Given.compare(agreement, vector.expected(), "n_per_arm", n);
        return agreement.outcome();
    }

    /// The normal power at an absolute effect with the pooled variance of two arms of a table of sums.
    static Outcome achieved(Vector vector) {
        JsonNode args = vector.input().path("args");
        if (!args.path("groupby").isNull() && args.has("groupby")) {
            return Outcome.skipped("not understood: groups within the table");
        }
        Sample one = row(vector.input(), args.path("level_1"));
        Sample other = row(vector.input(), args.path("level_2"));
        double pooled =
                ((one.n() - 1) * one.variance() + (other.n() - 1) * other.variance()) / (one.n() + other.n() - 2);
        double effect = Given.number(args.path("mde")) / Math.sqrt(pooled);
        PowerDesign design = new PowerDesign(
                Given.number(args.path("alpha"), 0.05), Alternative.TWO_SIDED, false, other.n() / one.n(), false);
        return new Agreement(vector.tolerance())
                .number(
                        "achieved_power",
                        vector.expected().path("achieved_power").path(0),
                        design.power(effect, one.n()))
                .outcome();
    }

    /// The row of the table whose group columns have a level's values.
    private static Sample row(JsonNode input, JsonNode level) {
        JsonNode settings = input.path("settings");
        JsonNode groups = settings.path("categorical_group_columns");
        JsonNode data = input.path("data");
        String count = settings.path("denominator").asString("");
        for (int i = 0; i < data.path(count).size(); i++) {
            if (matches(data, groups, level, i)) {
                return Sample.ofSums(
                        Given.number(data.path(count).path(i)),
                        Given.number(data.path(settings.path("numerator").asString(""))
                                .path(i)),
                        Given.number(data.path(settings.path("numerator_sumsq").asString(""))
                                .path(i)));
            }
        }
        throw new IllegalArgumentException("no row has the level " + level);
    }

    private static boolean matches(JsonNode data, JsonNode groups, JsonNode level, int row) {
        if (groups.isString()) {
            JsonNode wanted = level.isArray() ? level.path(0) : level;
            return data.path(groups.asString("")).path(row).equals(wanted);
        }
        for (int g = 0; g < groups.size(); g++) {
            JsonNode wanted = level.isArray() ? level.path(g) : level;
            if (!data.path(groups.path(g).asString("")).path(row).equals(wanted)) {
                return false;
            }
        }
        return true;
    }
}
