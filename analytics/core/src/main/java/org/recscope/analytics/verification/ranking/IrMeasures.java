package org.recscope.analytics.verification.ranking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recscope.analytics.verification.ranking.RankedWorld.Ties;

/// Names as ir_measures writes them, `nDCG(dcg='exp-log2')@10` or `SetF(rel=1, beta=2.0)`, in our words. Lists are
/// ordered by score, equal scores by the text of the item, the last first.
final class IrMeasures {
    private static final Pattern FORM = Pattern.compile("([A-Za-z_0-9]+?)(?:_[0-9])?(?:\\((.*)\\))?(?:@([0-9.]+))?");

    private final String name;
    private final Map<String, String> said = new HashMap<>();
    private final String provider;
    private final String cutoff;

    private IrMeasures(Matcher form, String provider) {
        this.name = form.group(1).toLowerCase(Locale.ROOT);
        this.provider = provider;
        String inside = form.group(2) == null ? "" : form.group(2);
        for (String part : inside.split(",")) {
            String[] sides = part.split("=", 2);
            if (sides.length == 2) {
                said.put(sides[0].strip(), sides[1].strip().replaceAll("['\"]", ""));
            }
        }
        this.cutoff = form.group(3) == null ? said.getOrDefault("cutoff", "") : form.group(3);
    }

    /// Reads a name.
    ///
    /// @param text `SetP(rel=1)`
    /// @param provider the program behind it, `ir_measures.gdeval`
    /// @return empty when we have no such metric
    static Optional<Asked> read(String text, String provider) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? new IrMeasures(form, provider).asked() : Optional.empty();
    }

    private Optional<Asked> asked() {
        Asked.Builder asked = new Asked.Builder()
                .ties(provider.contains("compat") ? Ties.TEXT_ASCENDING : Ties.TEXT_DESCENDING)
                .with("untold", "judged");
        boolean known = lists(asked) || sets(asked) || counts(asked) || readers(asked);
        if (known && !cutoff.isEmpty() && !name.equals("iprec")) {
            asked.cutoff(Integer.parseInt(cutoff));
        }
        return known ? asked.build() : Optional.empty();
    }

    private Asked.Builder graded(Asked.Builder asked) {
        return said.containsKey("rel") ? asked.with("rel", said.get("rel")) : asked;
    }

    private boolean lists(Asked.Builder asked) {
        switch (name) {
            case "ndcg" -> {
                boolean exponential = said.getOrDefault("dcg", provider.contains("gdeval") ? "exp-log2" : "log2")
                        .startsWith("exp");
                asked.family("ndcg").with("gain", exponential ? "exponential" : "linear");
            }
            case "p" -> graded(asked).family("precision");
            case "r" -> graded(asked).family("recall");
            case "ap", "map" -> graded(asked).family("ap");
            case "rr", "mrr" -> graded(asked).family("mrr");
            case "rprec" -> graded(asked).family("r-precision");
            case "bpref" -> graded(asked).family("bpref");
            case "success" -> graded(asked).family("hit-rate");
            case "infap" -> graded(asked).family("inf-ap");
            case "iprec" -> graded(asked).family("iprec").with("recall", cutoff);
            case "rbp" -> graded(asked).family("rbp").with("p", said.getOrDefault("p", "0.8"));
            case "err" -> asked.family("err").with("max", said.getOrDefault("max_rel", "4"));
            case "accuracy" -> graded(asked).family("auc").with("over", "list").with("untold", "undefined");
            default -> {
                return false;
            }
        }
        return true;
    }

    /// trec_eval weighs with its parameter itself, not with the square of it.
    private boolean sets(Asked.Builder asked) {
        switch (name) {
            case "setp" -> {
                boolean relative = said.getOrDefault("relative", "false").equalsIgnoreCase("true");
                graded(asked).family("precision").with("denominator", relative ? "capped-list" : "k");
            }
            case "setrelp" -> graded(asked).family("precision").with("denominator", "capped-list");
            case "setr" -> graded(asked).family("recall");
            case "setap" -> graded(asked).family("set-ap");
            case "setf" ->
                graded(asked)
                        .family("f-beta")
                        .with("beta", Math.sqrt(Double.parseDouble(said.getOrDefault("beta", "1"))));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean counts(Asked.Builder asked) {
        switch (name) {
            case "numret" -> graded(asked).family(said.containsKey("rel") ? "num-rel-ret" : "num-ret");
            case "numrelret" -> graded(asked).family("num-rel-ret");
            case "numrel" -> graded(asked).family("num-rel");
            case "numq" -> asked.plain().family("user-coverage").added();
            case "judged" -> asked.family("judged");
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readers(Asked.Builder asked) {
        switch (name) {
            case "compat" -> {
                boolean plain = said.getOrDefault("normalize", "true").equalsIgnoreCase("false");
                asked.family("compat")
                        .with("p", said.getOrDefault("p", "0.95"))
                        .with("normalise", plain ? "no" : "yes");
            }
            case "bpm" -> graded(asked, "bpm");
            case "inst" -> graded(asked, "inst");
            case "insq" -> graded(asked, "insq");
            case "sdcg" -> scaled(asked, "sdcg");
            case "nerr8" -> scaled(asked, "nerr");
            case "nerr9" -> scaled(asked, "nerr").with("patience", "reciprocal");
            case "nerr10" ->
                scaled(asked, "nerr").with("patience", "geometric").with("p", said.getOrDefault("p", "0.9"));
            case "nerr11" -> graded(asked, "nerr").with("patience", "insq");
            default -> {
                return false;
            }
        }
        return true;
    }

    private Asked.Builder graded(Asked.Builder asked, String family) {
        return scaled(asked, family).with("target", said.getOrDefault("T", "1"));
    }

    private Asked.Builder scaled(Asked.Builder asked, String family) {
        return asked.family(family)
                .with("min", said.getOrDefault("min_rel", "0"))
                .with("max", said.getOrDefault("max_rel", "1"));
    }
}
