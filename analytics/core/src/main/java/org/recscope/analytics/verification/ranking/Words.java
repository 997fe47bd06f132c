package org.recscope.analytics.verification.ranking;

import java.util.Locale;
import java.util.Optional;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.ranking.RankedWorld.Ties;
import tools.jackson.databind.JsonNode;

/// A vector's metric and its `params`, in our words. What is not said is as Recscope has it; what is said and not
/// understood makes the vector one that is not understood.
final class Words {
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
            case "dcg" -> gain().family("dcg");
            case "ncrr" -> asked.family("ndcg").with("gain", "binary").with("discount", "reciprocal");
            case "precision" ->
                asked.family("precision")
                        .with("denominator", denominator("precision").contains("list") ? "list" : "k");
            case "recall" ->
                asked.family("recall")
                        .with("denominator", denominator("recall").startsWith("min(k") ? "capped" : "relevant");
            case "hit_rate", "hit", "success" -> asked.family("hit-rate");
            case "reciprocal_rank", "mrr" -> asked.family("mrr");
            case "rbp" -> asked.family("rbp").with("p", params.path("p").asDouble(0.8));
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
        if (metric.startsWith("average_precision") || metric.equals("map") || metric.startsWith("their apk")) {
            asked.family("ap").with("denominator", apDenominator(metric));
        } else if (metric.startsWith("r_precision")) {
            rPrecision(metric);
        } else if (metric.startsWith("calibrated_recall")) {
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

    private void ndcg() {
        gain().family("ndcg");
        String ideal = said("ideal");
        if (ideal.equals("k") || ideal.startsWith("always k") || ideal.startsWith("over k")) {
            asked.with("ideal", "k");
        } else if (ideal.startsWith("recommended") || ideal.startsWith("list")) {
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
        if (said("discount").startsWith("max(log2(rank)")) {
            asked.with("discount", "jarvelin");
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
        asked.cutoff(k.isNumber() ? k.asInt(0) : 0);
        if (said("users_without_positive").startsWith("included")) {
            asked.with("untold", "judged");
        }
        if (params.has("relevance_threshold")) {
            asked.with("rel", params.path("relevance_threshold").asDouble(0));
        }
        if (said("ties").startsWith("score desc, then docid desc")) {
            asked.ties(Ties.TEXT_DESCENDING);
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
