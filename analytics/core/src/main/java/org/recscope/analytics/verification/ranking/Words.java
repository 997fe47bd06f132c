package org.recscope.analytics.verification.ranking;

import java.util.Locale;
import java.util.Optional;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.ranking.RankedWorld.Ties;
import tools.jackson.databind.JsonNode;

/// A vector's metric and its `params`, in our words. What is not said is as Recscope has it; what is said and not
/// understood makes the vector one that is not understood.
final class Words {
    /// Of the programs whose vectors are read here, LensKit alone does not demand that the patience is said.
    private static final double LENSKIT_PATIENCE = 0.85;

    private final JsonNode params;
    private final Asked.Builder asked = new Asked.Builder();

    private Words(Vector vector) {
        this.params = vector.params();
    }

    static Optional<Asked> read(Vector vector) {
        Words words = new Words(vector);
        if (!words.family(vector.subject().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        words.shared();
        return words.asked.build();
    }

    private boolean family(String metric) {
        switch (metric) {
            case "ndcg" -> ndcg();
            case "ndcg_score" -> {
                ndcg();
                asked.with("ideal", "found");
            }
            case "ndcg_burges" -> {
                ndcg();
                asked.with("gain", "exponential");
            }
            case "dcg" -> gain().family("dcg").scale(naturalLogarithm() ? 1 / Math.log(2) : 1);
            case "dcg_burges" -> gain().family("dcg").with("gain", "exponential");
            case "ncrr" -> asked.family("ndcg").with("gain", "binary").with("discount", "reciprocal");
            case "precision" -> precision();
            case "recall" ->
                asked.family("recall")
                        .with("denominator", denominator("recall").startsWith("min(k") ? "capped" : "relevant");
            case "hit_rate", "hit", "success", "hit_ratio", "hr" -> asked.family("hit-rate");
            case "hits", "num_hits", "number_of_hits", "hit_count" ->
                asked.family("hit-rate").with("count", "all");
            case "reciprocal_rank", "mrr", "rr" -> asked.family("mrr");
            case "rbp", "rank_biased_precision" -> patience();
            case "bpref" -> asked.family("bpref");
            case "err" -> asked.family("err").with("max", params.path("max_rel").asDouble(0));
            case "mcc" -> asked.family("mcc");
            case "accuracy_with_catalog" -> asked.family("accuracy");
            case "f_beta", "f1" ->
                asked.family("f-beta").with("beta", params.path("beta").asDouble(1));
            default -> {
                return longer(metric);
            }
        }
        return true;
    }

    private boolean longer(String metric) {
        boolean map = metric.equals("map") || metric.equals("map_at_k") || metric.equals("ap");
        if (metric.startsWith("average_precision") || map || metric.startsWith("their apk")) {
            String denominator = apDenominator(metric);
            asked.family("ap").with("denominator", denominator);
            if (denominator.equals("capped-list")) {
                asked.listed();
            }
        } else if (metric.startsWith("ndcg")) {
            ndcg();
        } else if (metric.startsWith("r_precision") && said("denominator").startsWith("min(k")) {
            asked.family("capped-recall");
        } else if (metric.startsWith("r_precision")) {
            rPrecision(metric);
        } else if (metric.startsWith("calibrated_recall") || metric.startsWith("capped_recall")) {
            asked.family("capped-recall");
        } else if (metric.startsWith("mean_hits_per_user")) {
            asked.family("hit-rate").with("count", "all");
        } else if (metric.startsWith("ips_hits")) {
            asked.family("ips-hits");
        } else if (metric.equals("percentile_ranking")) {
            asked.family("percentile-rank").scale(100);
        } else if (metric.equals("sufficient_recs")) {
            asked.family("sufficiency").with("strict", params.path("deep").asBoolean(false) ? "no" : "yes");
        } else {
            return areas(metric);
        }
        return true;
    }

    private boolean areas(String metric) {
        String exclude = said("insufficient").startsWith("exclude") ? "undefined" : "below";
        switch (metric) {
            case "partial_auc", "pauc" -> asked.family("partial-auc").with("short", exclude);
            case "pap" -> asked.family("partial-ap").with("short", exclude);
            case "auc", "roc_auc" -> asked.family("auc").with("over", "list").ties(Ties.EXPECTED);
            case "auc_per_user" ->
                asked.family("auc").with("over", "list").with("ties", "zero").ties(Ties.EXPECTED);
            case "roc_auc_within_list" ->
                asked.family("auc").with("over", "list").with("oneclass", "scored");
            case "gauc" -> asked.family("gauc").with("over", "list");
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Of a short list's own length, of what could be found, else of k.
    private void precision() {
        String denominator = denominator("precision");
        if (params.path("r_precision").asBoolean(false) || denominator.startsWith("min(k")) {
            asked.family("capped-recall");
            return;
        }
        boolean list = denominator.contains("list");
        asked.family("precision").with("denominator", list ? "list" : "k");
        if (list) {
            asked.listed();
        }
    }

    private void patience() {
        JsonNode patience = params.has("patience") ? params.path("patience") : params.path("p");
        asked.family("rbp").with("p", patience.asDouble(LENSKIT_PATIENCE));
        for (String name : new String[] {"normalize", "normalise", "normalized", "normalised"}) {
            if (params.path(name).asBoolean(false)) {
                asked.with("normalise", "yes");
            }
        }
    }

    private boolean naturalLogarithm() {
        return said("discount").startsWith("ln(") || said("discount").startsWith("loge");
    }

    private void ndcg() {
        gain().family("ndcg");
        String ideal = said("ideal");
        if (ideal.equals("k") || ideal.startsWith("always k") || ideal.startsWith("over k")) {
            asked.with("ideal", "k");
        } else if (ideal.startsWith("recommended") || ideal.startsWith("list") || ideal.startsWith("own ")) {
            asked.with("ideal", "found");
        }
    }

    private Asked.Builder gain() {
        String gain = said("gain");
        if (gain.startsWith("binary")) {
            asked.with("gain", "binary");
        } else if (gain.startsWith("2^") || gain.startsWith("exp")) {
            asked.with("gain", "exponential");
        }
        String discount = said("discount");
        if (discount.startsWith("max(log2(rank)") || discount.startsWith("max(1")) {
            asked.with("discount", "jarvelin");
        } else if (discount.startsWith("1/rank") || discount.startsWith("reciprocal")) {
            asked.with("discount", "reciprocal");
        }
        if (said("ties").startsWith("averaged")) {
            asked.ties(Ties.EXPECTED);
        }
        return asked;
    }

    private String apDenominator(String metric) {
        String said = denominator("AP");
        if (said.startsWith("number of hits") || metric.startsWith("their apk")) {
            return "hits";
        }
        if (said.startsWith("min(n_rel, list")) {
            return "capped-list";
        }
        return said.startsWith("min(k") ? "capped" : said.equals("k") ? "k" : "relevant";
    }

    /// Microsoft's divides by |R| whatever k is and leaves users without a hit out.
    private void rPrecision(String metric) {
        asked.family("r-precision");
        if (metric.equals("r_precision_at_k")) {
            asked.with("denominator", "relevant").with("zeros", "undefined");
        }
    }

    private void shared() {
        JsonNode k = params.path("k");
        asked.cutoff(k.isNumber() || k.asString("").matches("[0-9]+") ? k.asInt(0) : 0);
        if (said("users_without_positive").startsWith("included")) {
            asked.with("untold", "judged");
        }
        if (params.has("relevance_threshold")) {
            asked.with("rel", params.path("relevance_threshold").asDouble(0));
        }
        String ties = said("ties");
        if (ties.startsWith("score desc, then docid desc")) {
            asked.ties(Ties.TEXT_DESCENDING);
        } else if (ties.contains("later index first")
                || ties.contains("last index first")
                || ties.contains("largest index")) {
            asked.ties(Ties.FILE_REVERSED);
        }
    }

    /// `min(k,n_rel) for AP; n_rel for recall` has a part for each metric.
    private String denominator(String metric) {
        for (String part : said("denominator").split(";", -1)) {
            if (!part.contains(" for ") || part.strip().endsWith(" for " + metric)) {
                return part.strip();
            }
        }
        return "";
    }

    private String said(String name) {
        return params.path(name).asString("");
    }
}
