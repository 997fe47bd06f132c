package org.recscope.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.Lens;
import org.recscope.analytics.study.figures.Words;
import org.recscope.app.workspace.Workspace;
import org.recscope.kernel.metric.MetricName;

/// What the workspace looks at, as the figures want it.
public final class Lenses {
    private Lenses() {}

    /// The lens of a workspace that has a result.
    ///
    /// @param now with a result and a metric
    /// @param words the language
    /// @return null when there is no result
    public static @Nullable Lens of(Workspace now, Words words) {
        StudyResult result = now.result();
        MetricName metric = now.metric();
        if (result == null || metric == null || !result.evaluation().metrics().contains(metric)) {
            return null;
        }
        return new Lens(
                result.evaluation(), metric, segment(now), now.selection().range(), words);
    }

    /// The segment that everything is restricted to.
    ///
    /// @param now any workspace
    /// @return null for all users, and while the result does not know the segment
    public static @Nullable SegmentKey segment(Workspace now) {
        SegmentKey filter = now.selection().filter();
        if (filter == null || now.result() == null) {
            return null;
        }
        Evaluation evaluation = now.evaluation();
        boolean known = evaluation.by().contains(filter.by())
                && evaluation.segments(filter.by()).contains(filter);
        return known ? filter : null;
    }

    /// What segments are cut by.
    ///
    /// @param now any workspace
    /// @return one of the evaluation's cuts; empty when there is none
    public static String by(Workspace now) {
        List<String> cuts = now.result() == null ? List.of() : now.evaluation().by();
        return cuts.contains(now.by()) ? now.by() : cuts.isEmpty() ? "" : cuts.getFirst();
    }
}
