package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.experiment.health.SequentialRatio;
import org.recscope.analytics.experiment.sequential.BetaMixture;
import org.recscope.analytics.experiment.sequential.EmpiricalProcess;
import org.recscope.analytics.experiment.sequential.GammaMixture;
import org.recscope.analytics.experiment.sequential.GroupSequential;
import org.recscope.analytics.experiment.sequential.HowardSequence;
import org.recscope.analytics.experiment.sequential.Mixture;
import org.recscope.analytics.experiment.sequential.MixtureSprt;
import org.recscope.analytics.experiment.sequential.NormalMixture;
import org.recscope.analytics.experiment.sequential.QuantileSequence;
import org.recscope.analytics.experiment.sequential.ShareSequence;
import org.recscope.analytics.experiment.sequential.Spending;
import org.recscope.analytics.experiment.sequential.Stitching;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Sequential tests and confidence sequences of confseq, Confidence, ExPan, ssrm and Eppo.
final class SequentialChecks {
    private static final double LEVEL = 0.05;

    private SequentialChecks() {}

    static Outcome bound(Vector vector) {
        JsonNode in = vector.input();
        double variance = in.path("v_opt").asDouble(Double.NaN);
        double tuned = in.path("alpha_opt").asDouble(LEVEL);
        String function = vector.function();
        boolean twoSided = !function.contains("one-sided") && !function.contains("OneSided");
        if (function.contains("best_rho")) {
            return agree(vector, NormalMixture.best(variance, twoSided ? tuned : 2 * tuned));
        }
        if (function.contains("empirical_process")) {
            double factor = in.path("A").asDouble(0.85);
            return agree(vector, new EmpiricalProcess(at(in, "alpha"), at(in, "t_min"), factor).at(at(in, "t")));
        }
        Stitching stitching =
                new Stitching(in.path("s").asDouble(1.4), in.path("eta").asDouble(2));
        if (function.contains("poly_stitching") || function.contains("PolyStitching")) {
            Stitching poly =
                    in.has("v_min") ? new Stitching(exponent(in), in.path("eta").asDouble(2)) : stitching;
            return agree(
                    vector,
                    poly.polynomial(
                            at(in, "v"),
                            at(in, "alpha"),
                            at(in, "v_min"),
                            in.path("c").asDouble(0)));
        }
        if (function.contains("double_stitching")) {
            double spacing = in.path("delta").asDouble(0.5);
            return agree(
                    vector,
                    stitching.quantiles(at(in, "quantile"), at(in, "t"), at(in, "alpha"), at(in, "t_opt"), spacing));
        }
        Mixture mixture = mixture(function, in, variance, tuned, twoSided);
        return in.has("alpha")
                ? agree(vector, mixture.bound(at(in, "v"), at(in, "alpha")))
                : agree(vector, mixture.log(at(in, "s"), at(in, "v")));
    }

    private static double exponent(JsonNode in) {
        return in.path("s").asDouble(1.4);
    }

    private static Mixture mixture(String function, JsonNode in, double variance, double tuned, boolean twoSided) {
        String name = function.toLowerCase(java.util.Locale.ROOT).replace("_", "");
        if (name.contains("gammaexponential")) {
            return GammaMixture.at(variance, tuned, at(in, "c"), false);
        }
        if (name.contains("gammapoisson")) {
            return GammaMixture.at(variance, tuned, at(in, "c"), true);
        }
        if (name.contains("betabinomial")) {
            return BetaMixture.at(variance, tuned, at(in, "g"), at(in, "h"), twoSided);
        }
        if (name.contains("normal")) {
            return NormalMixture.at(variance, tuned, twoSided);
        }
        throw new IllegalArgumentException("unknown mixture " + function);
    }

    static Outcome share(Vector vector) {
        JsonNode in = vector.input();
        var interval =
                new ShareSequence(at(in, "t_opt"), at(in, "alpha")).interval(at(in, "successes"), at(in, "trials"));
        Agreement agreement = new Agreement(vector.tolerance());
        GrowthbookTests.interval(vector.expected().path("ci"), interval, agreement);
        return agreement.outcome();
    }

    static Outcome quantile(Vector vector) {
        JsonNode in = vector.input();
        double p = new QuantileSequence(
                        at(in, "quantile"),
                        at(in, "t_opt"),
                        in.path("alpha_opt").asDouble(LEVEL))
                .p(range(in.path("a")), range(in.path("b")));
        return new Agreement(vector.tolerance())
                .number("p", vector.expected().path("p"), p)
                .outcome();
    }

    /// Values written one by one, or as `from..to`.
    private static double[] range(JsonNode node) {
        if (node instanceof ArrayNode) {
            return java.util.Arrays.stream(Numbers.list(node)).sorted().toArray();
        }
        String[] ends = node.asString().split("\\.\\.");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                .asDoubleStream()
                .toArray();
    }

    static Outcome eppo(Vector vector) {
        JsonNode in = vector.input();
        HowardSequence sequence = new HowardSequence(at(in, "N_tune"), 1 - at(in, "confidence"));
        double units = at(in, "n_total");
        Agreement agreement = new Agreement(vector.tolerance())
                .number("rho", vector.expected().path("rho"), sequence.mixing())
                .number("B", vector.expected().path("B"), sequence.reach(units));
        GrowthbookTests.interval(
                vector.expected().path("ci"), sequence.interval(at(in, "estimate"), at(in, "se"), units), agreement);
        return agreement.outcome();
    }

    static Outcome msprt(Vector vector) {
        JsonNode in = vector.input();
        double error = Math.sqrt(at(in, "V") / at(in, "n_pairs"));
        MixtureSprt test = new MixtureSprt(at(in, "tau2"));
        return new Agreement(vector.tolerance())
                .number("Lambda", vector.expected().path("Lambda"), test.ratio(at(in, "theta_hat"), error))
                .number("p", vector.expected().path("p"), test.p(at(in, "theta_hat"), error))
                .outcome();
    }

    static Outcome spending(Vector vector) {
        JsonNode in = vector.input();
        double spent = Spending.obrienFleming().spent(at(in, "information_fraction"), at(in, "alpha"));
        return new Agreement(vector.tolerance())
                .number("alpha_spent", vector.expected().path("alpha_spent"), spent)
                .outcome();
    }

    static Outcome groupSequential(Vector vector) {
        JsonNode in = vector.input().has("input") ? vector.input().path("input") : vector.input();
        double[] bounds = GroupSequential.bounds(
                Numbers.list(in.path("t")),
                at(in, "alpha"),
                in.path("sides").intValue(),
                Spending.power(in.path("rho").asDouble(2)),
                SequentialChecks::landem);
        Agreement agreement = new Agreement(vector.tolerance());
        for (int look = 0; look < bounds.length; look++) {
            agreement.number("look " + (look + 1), vector.expected().path(look), bounds[look]);
        }
        return agreement.outcome();
    }

    /// The search of ldbounds, which ends within 1e-7 of the probability and is compared to 1e-9 of the boundary.
    static double landem(java.util.function.DoubleUnaryOperator above, double spent, double from) {
        double score = from;
        double step = 10;
        double p = above.applyAsDouble(score);
        while (Math.abs(p - spent) > 1e-7) {
            step /= 10;
            boolean up = p > spent + 1e-7;
            for (int i = 1; i <= 50; i++) {
                score += up ? step : -step;
                p = above.applyAsDouble(score);
                if (Math.abs(p - spent) > 1e-7 && i >= 50 || (up ? p <= spent + 1e-7 : p >= spent - 1e-7)) {
                    break;
                }
            }
        }
        return score;
    }

    static Outcome allocation(Vector vector) {
        JsonNode in = vector.input();
        List<double[]> batches = new java.util.ArrayList<>();
        in.path("datapoints").forEach(batch -> batches.add(Numbers.list(batch)));
        List<SequentialRatio.Look> looks =
                SequentialRatio.looks(batches, Numbers.list(in.path("null")), Numbers.list(in.path("dirichlet_alpha")));
        Agreement agreement = new Agreement(vector.tolerance());
        for (int i = 0; i < looks.size(); i++) {
            agreement.number(
                    "M1",
                    vector.expected().path("log_marginal_M1").path(i),
                    looks.get(i).other());
            agreement.number(
                    "M0",
                    vector.expected().path("log_marginal_M0").path(i),
                    looks.get(i).planned());
        }
        return agreement.outcome();
    }

    private static Outcome agree(Vector vector, double ours) {
        return new Agreement(vector.tolerance())
                .number("value", vector.expected().path("value"), ours)
                .outcome();
    }
}
