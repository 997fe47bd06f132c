package org.recscope.app.workspace;

import java.util.List;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyResult;
import org.recscope.kernel.metric.MetricName;

/// What becomes of the choices when an answer arrives: what still makes sense stays, the rest gets a sensible start.
final class Answers {
    private static final MetricName FIRST_LOOK = new MetricName("ndcg", 10);

    private Answers() {}

    static Workspace take(Workspace before, StudyResult result, Study asked) {
        boolean stands = before.study().equals(asked);
        boolean untouched = stands && before.saved().equals(asked) && before.file() != null;
        return new Workspace(
                stands ? result.study() : before.study(),
                untouched ? result.study() : before.saved(),
                before.file(),
                result,
                before.inspections(),
                Activity.IDLE,
                metric(before, result.evaluation().metrics()),
                by(before.by(), result.study().by()),
                before.minUsers(),
                Selection.ALL,
                before.versus(),
                before.view(),
                before.theme());
    }

    private static MetricName metric(Workspace before, List<MetricName> metrics) {
        MetricName chosen = before.metric();
        if (chosen != null && metrics.contains(chosen)) {
            return chosen;
        }
        return metrics.contains(FIRST_LOOK) ? FIRST_LOOK : metrics.get(0);
    }

    private static String by(String chosen, List<String> possible) {
        return possible.contains(chosen) ? chosen : possible.isEmpty() ? "" : possible.get(0);
    }
}
