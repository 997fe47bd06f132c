package org.recscope.analytics.evaluation;

import java.util.List;

/// Something about one run's data that a reader must know before the numbers.
///
/// @param kind what was found, and what before and after mean
/// @param run the run
/// @param count how many rows, lists or users, as the kind says; at least 1
/// @param examples up to three of them, users and items by their ids
/// @param ndcgBefore NDCG@10 of the run, as it is evaluated
/// @param ndcgAfter NDCG@10 if this were treated otherwise; `NaN` where nobody would be left
public record Finding(
        FindingKind kind, String run, long count, List<String> examples, double ndcgBefore, double ndcgAfter) {
    /// Keeps a copy.
    public Finding {
        examples = List.copyOf(examples);
    }

    /// The change the other treatment would make.
    ///
    /// @return after − before, in the unit of NDCG
    public double change() {
        return ndcgAfter - ndcgBefore;
    }
}
