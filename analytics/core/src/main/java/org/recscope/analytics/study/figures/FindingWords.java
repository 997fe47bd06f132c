package org.recscope.analytics.study.figures;

import org.recscope.analytics.evaluation.Finding;
import org.recscope.analytics.evaluation.FindingKind;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Slot;

/// What a finding is called, and how grave it is.
final class FindingWords {
    private static final double GRAVE = 0.05;
    private static final double NOTABLE = 0.005;
    private static final NumberStyle NDCG = NumberStyle.fixed(4);
    private static final NumberStyle CHANGE = NDCG.withSign();

    private FindingWords() {}

    static String name(FindingKind kind, Words words) {
        return words.get("finding." + kind);
    }

    /// `1,234 rows`.
    static String count(FindingKind kind, long count, Words words) {
        String unit = switch (kind) {
            case DUPLICATE_ROWS, OUTSIDE_CATALOGUE, TIES, IN_HISTORY -> "finding.rows";
            case RANK_GAPS, SHORT_LISTS -> "finding.lists";
            case USERS_WITHOUT_TRUTH, USERS_WITHOUT_LIST -> "users";
        };
        return words.count(unit, count);
    }

    /// What it means, and how this program treats it.
    static String meaning(FindingKind kind, Words words) {
        return words.get("finding." + kind + ".meaning");
    }

    /// The other treatment that {@link Finding#ndcgAfter} is about.
    static String otherwise(FindingKind kind, Words words) {
        return words.get("finding." + kind + ".otherwise");
    }

    /// `NDCG@10 is 0.1200; without them it is 0.1300 (+0.0100).`
    static String effect(Finding finding, Words words) {
        return words.get(
                "finding.effect",
                NDCG.text(finding.ndcgBefore()),
                otherwise(finding.kind(), words),
                NDCG.text(finding.ndcgAfter()),
                CHANGE.text(finding.change()));
    }

    /// By how much NDCG@10 would change, relative to what it is: from 5 % grave, from 0.5 % notable. A change that
    /// nobody can compute is notable.
    static Slot slot(Finding finding) {
        double change = Math.abs(finding.change());
        if (Double.isNaN(change)) {
            return Slot.WARNING;
        }
        double relative = finding.ndcgBefore() > 0 ? change / finding.ndcgBefore() : change;
        return relative >= GRAVE ? Slot.BAD : relative >= NOTABLE ? Slot.WARNING : Slot.MUTED;
    }
}
