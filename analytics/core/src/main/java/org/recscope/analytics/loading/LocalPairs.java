package org.recscope.analytics.loading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;

/// What one file of (user, item) rows holds, in vocabularies of its own.
///
/// @param users ids of users in order of appearance in this file
/// @param items ids of items in order of appearance in this file
/// @param byRun rows by the name in the run column; one entry, named "", without such a column
/// @param number what the numbers of the rows are: RANK, SCORE, RELEVANCE or null for none
/// @param zeroRanks the first rows whose rank is 0, worded as mistakes
/// @param rows rows of the file, those left out included
/// @param problems warnings
record LocalPairs(
        LocalIds users,
        LocalIds items,
        Map<String, PairRows> byRun,
        @Nullable Role number,
        List<Problem> zeroRanks,
        long rows,
        List<Problem> problems) {}
