package org.recscope.app.workspace;

import org.jspecify.annotations.Nullable;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.figures.Versus;
import org.recscope.kernel.metric.MetricName;

/// What undo puts back: the question and what is looked at. Holds no result, so that a long history costs nothing.
record Step(
        Study study,
        @Nullable MetricName metric,
        String by,
        int minUsers,
        Selection selection,
        @Nullable Versus versus) {
    static Step of(Workspace workspace) {
        return new Step(
                workspace.study(),
                workspace.metric(),
                workspace.by(),
                workspace.minUsers(),
                workspace.selection(),
                workspace.versus());
    }

    Step ofEverybody() {
        return new Step(study, metric, by, minUsers, Selection.ALL, versus);
    }
}
