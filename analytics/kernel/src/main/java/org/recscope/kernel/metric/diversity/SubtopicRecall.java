package org.recscope.kernel.metric.diversity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Subtopic recall: of the categories that the user's relevant items have, the share that the relevant items in the
/// first `k` ranks have: |∪ labels(hits)| / |∪ labels(R)|.
///
/// - Range: \[0, 1\], higher is better. Items without categories add nothing. With `of=catalogue` all items of the list
///   count, relevant or not, against all categories there are.
/// - No relevant item with a category: undefined. Ties: the order of the file.
/// - Source: Zhai, Cohen & Lafferty 2003, doi:10.1145/860435.860440.
public final class SubtopicRecall extends PerUserQuestion {
    private static final Parameter OF =
            Parameter.choice("of", "which categories are to be covered", "relevant", "catalogue");

    /// The metric.
    public SubtopicRecall() {
        super(
                new Description(
                        "s-recall",
                        "Subtopic recall",
                        "How many of the categories the user wants does the list bring?",
                        Direction.HIGHER,
                        0,
                        1,
                        "categories of the relevant items in the first k ranks / categories of all relevant items",
                        "",
                        "Zhai, Cohen & Lafferty 2003, doi:10.1145/860435.860440"),
                Set.of(Need.TRUTH),
                ItemLabels.ATTRIBUTE,
                OF);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories labels = ItemLabels.of(inputs, parameters);
        boolean all = parameters.is(OF, "catalogue");
        return () -> new Covering(cutoffs, inputs.truth(), labels, all);
    }

    private static final class Covering extends PrefixScorer {
        private final Interactions truth;
        private final LabelTally wanted;
        private final LabelTally covered;
        private final int labels;
        private final boolean all;
        private UserCursor user;

        Covering(int[] cutoffs, Interactions truth, ItemCategories labels, boolean all) {
            super(cutoffs);
            this.truth = truth;
            this.wanted = new LabelTally(labels);
            this.covered = new LabelTally(labels);
            this.labels = labels.size();
            this.all = all;
            this.user = new UserCursor(Inputs.of(0, 0));
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            covered.clear();
            wanted.clear();
            for (int s = truth.from(user.user()); s < truth.to(user.user()); s++) {
                if (truth.grade(s) > 0) {
                    wanted.add(truth.item(s));
                }
            }
        }

        @Override
        protected void add(int item, int rank) {
            if (all || user.gain(item) > 0) {
                covered.add(item);
            }
        }

        @Override
        protected double value(int taken, int cutoff) {
            if (wanted.distinct() == 0) {
                return Double.NaN;
            }
            return (double) covered.distinct() / (all ? labels : wanted.distinct());
        }
    }
}
