package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.data.Vocabulary;

/// How the rows of a run become lists: by rank where there is one, else by score, else as in the file.
///
/// @param order RANK, SCORE or null for the order of the file
/// @param traits what holds for all rows together
/// @param itemIds all items
/// @param reading what somebody asked for
record RunRules(@Nullable Role order, RunTraits traits, Vocabulary itemIds, ListReading reading) {
    boolean ranked() {
        return order == Role.RANK;
    }

    boolean scored() {
        return order == Role.SCORE;
    }

    /// Whether rows may stand in another order than their lists.
    boolean sorts() {
        return scored() || ranked() && !traits.inOrder();
    }

    /// Whether metrics are to know which items are tied.
    boolean tiesMatter() {
        return scored() && reading.ties() != ListReading.Ties.FILE && !byDocument();
    }

    /// Whether equal scores are ordered by the items' ids.
    boolean byDocument() {
        return scored() && reading.ties() == ListReading.Ties.DOCNO;
    }

    /// Whether scores are kept beside the items.
    boolean keepsScores() {
        return scored() && !reading.equals(ListReading.USUAL);
    }

    /// Whether ranks are kept beside the items.
    boolean keepsRanks() {
        return ranked() && reading.ranks() == ListReading.Ranks.STATED && sorts();
    }

    /// Whether ranks of 0 are mistakes.
    boolean dropsZeroRanks() {
        return ranked() && !traits.fromZero() && traits.zeroRanks() > 0;
    }

    /// What had to be decided, for the reader of the numbers.
    ///
    /// @param dropped rows left out because their rank was 0
    /// @param zeroRanks the first of them, worded as mistakes
    List<Problem> problems(Path file, long dropped, List<Problem> zeroRanks) {
        if (traits.fromZero()) {
            return List.of(new Problem.Remark(
                    Severity.NOTE, file, null, "has ranks that start at 0", "One was added to every rank."));
        }
        if (dropped > 0) {
            return List.of(new Problem.SkippedRows(Severity.WARNING, file, dropped, traits.rows(), zeroRanks));
        }
        if (!ranked() && !scored()) {
            return List.of(
                    new Problem.Remark(
                            Severity.NOTE,
                            file,
                            null,
                            "has neither ranks nor scores",
                            "The order of its rows is the order of the lists; choose a column of ranks or scores if that is wrong."));
        }
        return List.of();
    }
}
