package org.recscope.analytics.loading;

import java.util.List;
import org.recscope.kernel.data.RankedLists;

/// The lists of some users of a run.
///
/// @param lists users counted from the first of them
/// @param duplicates rows left out because the same user had the same item higher up
/// @param dropped rows left out because their rank was 0
/// @param duplicated lists with duplicates, as the file had them, by the codes of users
/// @param gapped lists whose ranks are not 1, 2, 3 …, likewise
record ListPart(RankedLists lists, long duplicates, long dropped, List<RawList> duplicated, List<RawList> gapped) {}
