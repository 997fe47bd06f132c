package org.recscope.analytics.loading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.kernel.data.Vocabulary;

/// What one file of (user, item) rows holds.
///
/// @param users ids of users in order of appearance in this file; null when they have their places among all ids
/// already
/// @param items ids of items, likewise
/// @param byRun rows by the name in the run column; one entry, named "", without such a column
/// @param number what the numbers of the rows are: RANK, SCORE, RELEVANCE or null for none
/// @param zeroRanks the first rows whose rank is 0, worded as mistakes
/// @param rows rows of the file, those left out included
/// @param problems warnings
record LocalPairs(
        @Nullable Vocabulary users,
        @Nullable Vocabulary items,
        Map<String, PairStore> byRun,
        @Nullable Role number,
        List<Problem> zeroRanks,
        long rows,
        List<Problem> problems) {}
