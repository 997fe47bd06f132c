package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.UserCursor;

/// The mean, over levels of recall, of the highest precision from the level's rank on.
final class RecallLevels extends AccuracyScorer {
    static final Parameter COUNT =
            Parameter.choice("count", "a level's number of items is rounded up, or to the nearest", "up", "nearest");

    /// What trec_eval 9 adds before it cuts the fraction off.
    private static final double ROUNDING = 0.9;

    private final double[] levels;
    private final boolean nearest;

    RecallLevels(int[] cutoffs, Inputs inputs, Parameters asked, double[] levels) {
        super(cutoffs, inputs, asked);
        this.levels = levels;
        this.nearest = asked.is(COUNT, "nearest");
    }

    @Override
    void score(UserCursor user, AccuracyView view, double[] values) {
        for (int c = 0; c < cutoffs.length; c++) {
            double sum = 0;
            for (double level : levels) {
                double items = level * view.relevant();
                sum += highest(view.hits(), cutoffs[c], nearest ? Math.round(items) : (int) (items + ROUNDING));
            }
            values[c] = sum / levels.length;
        }
    }

    /// Precision is highest at a hit: every other rank has the same items found and more ranks.
    private static double highest(Hits hits, int cutoff, long needed) {
        double highest = 0;
        double found = 0;
        for (int i = 0; i < hits.count() && hits.rank(i) <= cutoff; i++) {
            found += hits.chance(i);
            if (found >= needed - 1e-9) {
                highest = Math.max(highest, found / hits.rank(i));
            }
        }
        return highest;
    }
}
