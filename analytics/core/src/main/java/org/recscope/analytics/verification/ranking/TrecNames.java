package org.recscope.analytics.verification.ranking;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.ranking.RankedWorld.Ties;

/// Names as trec_eval prints them, `ndcg_cut_10`, `P_5`, `iprec_at_recall_0.50`, or asks for them, `ndcg_cut.10`.
final class TrecNames {
    private static final Pattern CUT =
            Pattern.compile("(p|recall|success|map_cut|ndcg_cut|relative_p)[_.@]([0-9]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile("iprec_at_recall[_.]([0-9]\\.?[0-9]*)");

    private TrecNames() {}

    /// Reads a name.
    ///
    /// @param vector its subject is the name
    /// @return empty when trec_eval prints no such name, or prints it as others write it
    static Optional<Asked> read(Vector vector) {
        String name = vector.subject().strip();
        Asked.Builder asked = new Asked.Builder();
        asked.ties(Ties.TEXT_DESCENDING)
                .with("untold", "judged")
                .cutoff(vector.params().path("k").asInt(0));
        Matcher cut = CUT.matcher(name);
        if (cut.matches()) {
            return cut(cut.group(1).toLowerCase(Locale.ROOT), asked.cutoff(Integer.parseInt(cut.group(2))));
        }
        Matcher level = LEVEL.matcher(name);
        if (level.matches()) {
            return asked.family("iprec").with("recall", level.group(1)).build();
        }
        return whole(name, asked);
    }

    private static Optional<Asked> cut(String name, Asked.Builder asked) {
        return switch (name) {
            case "p" -> asked.family("precision").build();
            case "recall" -> asked.family("recall").build();
            case "success" -> asked.family("hit-rate").build();
            case "map_cut" -> asked.family("ap").build();
            case "ndcg_cut" -> asked.family("ndcg").with("gain", "linear").build();
            default ->
                asked.family("precision").with("denominator", "capped-list").build();
        };
    }

    private static Optional<Asked> whole(String name, Asked.Builder asked) {
        return switch (name) {
            case "recip_rank" -> asked.family("mrr").build();
            case "Rprec" -> asked.family("r-precision").build();
            case "11pt_avg" -> asked.family("iprec-11").build();
            case "infAP" -> asked.family("inf-ap").build();
            case "num_ret" -> asked.family("num-ret").build();
            case "num_rel" -> asked.family("num-rel").build();
            case "num_rel_ret" -> asked.family("num-rel-ret").build();
            case "num_nonrel_judged_ret" -> asked.family("num-nonrel").build();
            case "num_q" -> asked.plain().family("user-coverage").added().build();
            case "set_P" -> asked.family("precision").build();
            case "set_relative_P" ->
                asked.family("precision").with("denominator", "capped-list").build();
            case "set_recall" -> asked.family("recall").build();
            case "set_map" -> asked.family("set-ap").build();
            case "set_F" -> asked.family("f-beta").build();
            default -> Optional.empty();
        };
    }
}
