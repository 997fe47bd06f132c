package org.recscope.kernel.metric.diversity;

import java.util.Arrays;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Scores the mean cosine distance over all pairs without visiting them: with unit vectors x of m items, the mean
/// cosine is (‖Σx‖² − m) / (m (m − 1)).
final class CosineScorer implements Scorer {
    /// Up to here adding up all squares at a cut-off costs less than keeping the norm with every item.
    private static final int FEW = 64;

    private final int[] cutoffs;
    private final ItemCategories categories;

    /// `units[n]`: the coordinate of a unit vector with `n` equal coordinates, 1 / √n.
    private final double[] units;

    /// The sum of the unit vectors so far; all 0 between users. What lies above all categories is of no meaning.
    private final double[] sum;

    private final int size;
    private final int most;

    /// Items with categories so far.
    private int items;

    /// ‖sum‖², kept with every item where there are many categories.
    private double squared;

    private final boolean few;

    CosineScorer(int[] cutoffs, ItemCategories categories) {
        this.cutoffs = cutoffs;
        this.categories = categories;
        this.size = categories.size();
        this.most = categories.most();
        this.sum = new double[size + most];
        this.few = size <= FEW && categories.isPacked();
        this.units = new double[categories.size() + 1];
        for (int n = 1; n < units.length; n++) {
            units[n] = 1 / Math.sqrt(n);
        }
    }

    @Override
    public void score(UserCursor user, double[] values) {
        RankedLists lists = user.lists();
        int from = user.from();
        int rank = 0;
        items = 0;
        squared = 0;
        for (int c = 0; c < cutoffs.length; c++) {
            int end = Math.min(cutoffs[c], user.length());
            for (; rank < end; rank++) {
                if (few) {
                    add(lists.item(from + rank));
                } else {
                    addSquared(lists.item(from + rank));
                }
            }
            values[c] = items < 2 ? Double.NaN : distance();
        }
        clear(lists, from, from + rank);
    }

    /// Few categories are forgotten all at once, many where the list has been.
    private void clear(RankedLists lists, int from, int to) {
        if (size <= FEW) {
            Arrays.fill(sum, 0);
            return;
        }
        for (int slot = from; slot < to; slot++) {
            int item = lists.item(slot);
            for (int s = categories.from(item); s < categories.to(item); s++) {
                sum[categories.category(s)] = 0;
            }
        }
    }

    private void add(int item) {
        long word = categories.packed(item);
        int left = (int) word & 0xFF;
        double unit = units[left];
        items += left > 0 ? 1 : 0;
        for (int place = 0; place < most; place++) {
            word >>>= Byte.SIZE;
            sum[(int) word & 0xFF] += unit;
        }
    }

    /// ‖s + x‖² = ‖s‖² + 2 s·x + 1.
    private void addSquared(int item) {
        int to = categories.to(item);
        int from = categories.from(item);
        double unit = units[to - from];
        double dot = 0;
        for (int s = from; s < to; s++) {
            int category = categories.category(s);
            dot += sum[category];
            sum[category] += unit;
        }
        int counts = from < to ? 1 : 0;
        squared += 2 * unit * dot + counts;
        items += counts;
    }

    /// Rounding may step over the ends of the range by a few units of the last place.
    private double distance() {
        double cosine = ((few ? norm() : squared) - items) / ((double) items * (items - 1));
        return Math.min(1, Math.max(0, 1 - cosine));
    }

    private double norm() {
        double norm = 0;
        for (int category = 0; category < size; category++) {
            norm += sum[category] * sum[category];
        }
        return norm;
    }
}
