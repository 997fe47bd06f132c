package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.recscope.kernel.data.ListReading;

/// The files of a study and how grades become relevance.
///
/// @param truth what counts as relevant
/// @param runs at least one run
/// @param history what users did before, or null
/// @param items the catalogue, or null
/// @param users attributes of users, or null
/// @param relevantFrom the least grade that is relevant; empty: every grade above 0
/// @param graded whether gains are the grades themselves even with a threshold; without one they always are
/// @param reading how rows become lists
public record DatasetSpec(
        FileSpec truth,
        List<FileSpec> runs,
        @Nullable FileSpec history,
        @Nullable FileSpec items,
        @Nullable FileSpec users,
        OptionalDouble relevantFrom,
        boolean graded,
        ListReading reading) {
    /// Files read as usual.
    ///
    /// @param truth what counts as relevant
    /// @param runs at least one run
    /// @param history what users did before, or null
    /// @param items the catalogue, or null
    /// @param users attributes of users, or null
    /// @param relevantFrom the least grade that is relevant; empty: every grade above 0
    /// @param graded whether gains are the grades themselves even with a threshold
    public DatasetSpec(
            FileSpec truth,
            List<FileSpec> runs,
            @Nullable FileSpec history,
            @Nullable FileSpec items,
            @Nullable FileSpec users,
            OptionalDouble relevantFrom,
            boolean graded) {
        this(truth, runs, history, items, users, relevantFrom, graded, ListReading.USUAL);
    }

    /// Checks that there is a run to look at.
    public DatasetSpec {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("runs must hold at least one file, was empty");
        }
        relevantFrom.ifPresent(DatasetSpec::finite);
    }

    private static void finite(double threshold) {
        if (!Double.isFinite(threshold)) {
            throw new IllegalArgumentException("relevantFrom must be finite, was " + threshold);
        }
    }

    /// Every file of the study.
    ///
    /// @return truth, history, items, users as far as there are any, then the runs
    public List<FileSpec> files() {
        List<FileSpec> files = new ArrayList<>(List.of(truth));
        for (FileSpec file : new @Nullable FileSpec[] {history, items, users}) {
            if (file != null) {
                files.add(file);
            }
        }
        files.addAll(runs);
        return List.copyOf(files);
    }
}
