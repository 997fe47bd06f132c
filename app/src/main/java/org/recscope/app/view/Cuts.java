package org.recscope.app.view;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.segment.SegmentRule;
import org.recscope.analytics.study.Study;
import org.recscope.app.workspace.Workspace;
import org.recscope.app.workspace.WorkspaceCommand.EditStudy;
import org.recscope.app.workspace.WorkspaceCommand.SegmentBy;

/// What users are cut by: attributes, attributes crossed, and segments that somebody saved.
public final class Cuts {
    private Cuts() {}

    /// Cuts by something. What was not evaluated yet joins the question and is evaluated.
    ///
    /// @param context what the view was made with
    /// @param by an attribute, two crossed, or a rule
    public static void use(ViewContext context, String by) {
        Workspace now = context.store().now();
        context.store().dispatch(new SegmentBy(by));
        if (now.result() != null && !now.evaluation().by().contains(by)) {
            Study study = now.study();
            List<String> cuts = new ArrayList<>(study.by());
            cuts.remove(by);
            cuts.add(by);
            context.store().dispatch(new EditStudy(study.withBy(cuts)));
            context.desk().evaluate();
        }
    }

    /// The saved segments among cuts.
    ///
    /// @param by cuts
    /// @return those that are rules, in that order
    public static List<String> rules(List<String> by) {
        return by.stream()
                .filter(cut -> SegmentRule.crossed(cut).size() == 1 && SegmentRule.isRule(cut))
                .toList();
    }
}
