package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Area under the ROC curve of one user: the chance that a relevant item stands above an irrelevant one.
///
/// - Over the whole catalogue (`over=catalogue`) or all items judged (`over=judged`), where items that are not in the
///   first k ranks stand below them, tied with each other; or over the items of the first k ranks alone (`over=list`).
/// - Tied items count one half (`ties=half`) or not at all (`ties=zero`).
/// - No relevant or no irrelevant item among them: undefined; `oneclass=scored` gives 0 without relevant and 1 without
///   irrelevant ones. Range: \[0, 1\], 0.5 is chance, higher is better.
/// - Source: Hanley & McNeil 1982, doi:10.1148/radiology.143.1.7063747.
public final class Auc extends AccuracyMetric {
    private static final Parameter OVER = Parameter.choice(
            "over", "the items compared: those of the catalogue, judged, of the list", "catalogue", "judged", "list");

    private static final Parameter TIES = Parameter.choice("ties", "what a tied pair counts", "half", "zero");

    private static final Parameter ONE_CLASS = Parameter.choice(
            "oneclass", "without relevant or irrelevant items: undefined, or 0 and 1", "undefined", "scored");

    private static final Description DESCRIPTION = new Description(
            "auc",
            "AUC",
            "How likely does a relevant item stand above an irrelevant one?",
            Direction.HIGHER,
            0,
            1,
            "pairs of a relevant and an irrelevant item in the right order / all such pairs; ties count ½",
            "",
            "Hanley & McNeil 1982, doi:10.1148/radiology.143.1.7063747");

    /// The metric.
    public Auc() {
        super(DESCRIPTION, OVER, TIES, ONE_CLASS);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new Pairs(cutoffs, inputs, asked);
    }

    private static final class Pairs extends AccuracyScorer {
        private final Interactions truth;
        private final CodeSet catalogue;
        private final String over;
        private final double tie;
        private final boolean oneClass;

        private double right;
        private long relevantAbove;
        private long irrelevantAbove;

        Pairs(int[] cutoffs, Inputs inputs, Parameters asked) {
            super(cutoffs, inputs, asked);
            this.truth = inputs.truth();
            this.catalogue = inputs.catalogue();
            this.over = asked.text(OVER);
            this.tie = asked.is(TIES, "half") ? 0.5 : 0;
            this.oneClass = asked.is(ONE_CLASS, "scored");
        }

        @Override
        void score(UserCursor user, AccuracyView view, double[] values) {
            for (int c = 0; c < cutoffs.length; c++) {
                walk(user, view, Math.min(cutoffs[c], user.length()));
                values[c] = value();
            }
        }

        private void walk(UserCursor user, AccuracyView view, int length) {
            RankedLists lists = user.lists();
            right = 0;
            relevantAbove = 0;
            irrelevantAbove = 0;
            for (int start = 0, end; start < length; start = end) {
                int relevant = 0;
                int irrelevant = 0;
                end = start;
                do {
                    int item = lists.item(user.from() + end++);
                    boolean counts = !over.equals("judged") || view.judged(item);
                    boolean hit = view.gain(item) > 0;
                    relevant += counts && hit ? 1 : 0;
                    irrelevant += counts && !hit ? 1 : 0;
                } while (end < length && lists.tied(user.from() + end));
                group(relevant, irrelevant);
            }
            if (!over.equals("list")) {
                unlisted(user, view);
            }
        }

        /// Items of one score, below those seen so far.
        private void group(long relevant, long irrelevant) {
            right += (double) relevantAbove * irrelevant + tie * relevant * irrelevant;
            relevantAbove += relevant;
            irrelevantAbove += irrelevant;
        }

        private void unlisted(UserCursor user, AccuracyView view) {
            long relevant = view.relevant() - relevantAbove;
            long irrelevant = over.equals("judged") ? truth.count(user.user()) : catalogue.count();
            group(relevant, Math.max(0, irrelevant - view.relevant() - irrelevantAbove));
        }

        private double value() {
            if (relevantAbove == 0 || irrelevantAbove == 0) {
                return oneClass ? (relevantAbove == 0 ? 0 : 1) : Double.NaN;
            }
            return right / ((double) relevantAbove * irrelevantAbove);
        }
    }
}
