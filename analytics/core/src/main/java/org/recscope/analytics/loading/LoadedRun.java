package org.recscope.analytics.loading;

import java.util.List;
import org.recscope.kernel.data.RankedLists;

/// One run as it was loaded, with what had to be decided on the way.
///
/// @param name the run's name, unique in a dataset
/// @param lists every user's list, best first, without duplicates, for all users of the dataset
/// @param rankColumn whether a rank column decided the order; else scores did, or the order of the file
/// @param rows rows read for the run, duplicates included, rows that could not be used left out
/// @param duplicates rows left out because the same user had the same item higher up
/// @param duplicated lists with duplicates, as the file had them, by user
/// @param gapped lists whose ranks are not 1, 2, 3 …, as the file had them, by user
public record LoadedRun(
        String name,
        RankedLists lists,
        boolean rankColumn,
        long rows,
        long duplicates,
        List<RawList> duplicated,
        List<RawList> gapped) {
    /// Keeps copies of the lists, where they are not on the disk.
    public LoadedRun {
        duplicated = kept(duplicated);
        gapped = kept(gapped);
    }

    private static List<RawList> kept(List<RawList> lists) {
        return lists instanceof RawLists ? lists : List.copyOf(lists);
    }

    /// The same run with its lists in another order, or shorter.
    LoadedRun withLists(RankedLists changed) {
        return new LoadedRun(name, changed, rankColumn, rows, duplicates, duplicated, gapped);
    }
}
