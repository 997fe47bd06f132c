package org.recscope.kernel.metric.diversity;

import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;

/// How likely an item of a category is to be read: the share of interactions with items that have it, over everybody,
/// over one user, and mixed. For one thread.
public final class LabelChances {
    private final Interactions history;
    private final ItemCategories labels;
    private final double[] overall;
    private final double[] mixed;
    private final double own;

    /// Nobody's chances yet.
    ///
    /// @param history what users did before
    /// @param labels the categories
    /// @param own weight of the user's own share, in \[0, 1\]
    public LabelChances(Interactions history, ItemCategories labels, double own) {
        this.history = history;
        this.labels = labels;
        this.own = own;
        this.overall = new double[labels.size()];
        this.mixed = new double[labels.size()];
        add(0, history.rows(), 1.0 / Math.max(1, history.rows()), overall);
    }

    private void add(int from, int to, double weight, double[] into) {
        for (int s = from; s < to; s++) {
            int item = history.item(s);
            for (int c = labels.from(item); c < labels.to(item); c++) {
                into[labels.category(c)] += weight;
            }
        }
    }

    /// Turns to a user; one without history has everybody's chances.
    ///
    /// @param user a user code
    public void toUser(int user) {
        int count = history.count(user);
        double rest = count == 0 ? 1 : 1 - own;
        for (int label = 0; label < mixed.length; label++) {
            mixed[label] = rest * overall[label];
        }
        add(history.from(user), history.to(user), own / Math.max(1, count), mixed);
    }

    /// How likely everybody reads a category.
    ///
    /// @param label a category code
    /// @return in \[0, 1\]
    public double overall(int label) {
        return overall[label];
    }

    /// How likely the user reads a category.
    ///
    /// @param label a category code
    /// @return in \[0, 1\], but for rounding
    public double of(int label) {
        return Math.min(1, mixed[label]);
    }
}
