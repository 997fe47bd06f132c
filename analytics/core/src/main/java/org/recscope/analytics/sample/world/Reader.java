package org.recscope.analytics.sample.world;

import org.jspecify.annotations.Nullable;
import org.recscope.analytics.sample.chance.Chance;

/// One reader: attributes as indices into the setting, and tastes. Never changes; owns its arrays.
public final class Reader {
    private final int index;
    private final int country;
    private final int age;
    private final int device;
    private final int activity;
    private final int subscription;
    private final int paper;
    private final double[] taste;
    private final double @Nullable [] partner;

    Reader(int index, int[] attributes, double[] taste, double @Nullable [] partner) {
        this.index = index;
        this.country = attributes[0];
        this.age = attributes[1];
        this.device = attributes[2];
        this.activity = attributes[3];
        this.subscription = attributes[4];
        this.paper = attributes[5];
        this.taste = taste;
        this.partner = partner;
    }

    /// Number of the reader.
    ///
    /// @return from 0
    public int index() {
        return index;
    }

    /// Where the reader lives.
    ///
    /// @return index into the setting's countries
    public int country() {
        return country;
    }

    /// How old the reader is.
    ///
    /// @return index into the setting's ages
    public int age() {
        return age;
    }

    /// What the reader reads on.
    ///
    /// @return index into the setting's devices
    public int device() {
        return device;
    }

    /// How much the reader reads.
    ///
    /// @return index into the setting's activities
    public int activity() {
        return activity;
    }

    /// What the reader pays.
    ///
    /// @return index into the setting's subscriptions
    public int subscription() {
        return subscription;
    }

    /// Whose articles the reader prefers.
    ///
    /// @return index into the setting's providers
    public int paper() {
        return paper;
    }

    /// What the reader likes most.
    ///
    /// @return the category with the largest share, the first of equals
    public int favourite() {
        int best = 0;
        for (int c = 1; c < taste.length; c++) {
            best = taste[c] > taste[best] ? c : best;
        }
        return best;
    }

    /// How much the reader likes a category.
    ///
    /// @param category index into the setting's categories
    /// @return its share of the taste, from 0 to 1
    public double liking(int category) {
        return taste[category];
    }

    /// Whether somebody else's reading is in the history.
    ///
    /// @return true on a shared device
    public boolean shared() {
        return partner != null;
    }

    /// A category this reader wants now.
    ///
    /// @param chance one draw of it is used
    /// @return index into the setting's categories
    public int want(Chance chance) {
        return want(taste, chance);
    }

    /// A category that whoever shares the device wants now; the reader's own when nobody does.
    ///
    /// @param chance one draw of it is used
    /// @return index into the setting's categories
    public int partnerWant(Chance chance) {
        return want(partner == null ? taste : partner, chance);
    }

    private static int want(double[] shares, Chance chance) {
        double place = chance.uniform();
        int last = shares.length - 1;
        for (int c = 0; c < last; c++) {
            place -= shares[c];
            if (place < 0) {
                return c;
            }
        }
        return last;
    }

    /// How probable it is that the reader takes an article.
    ///
    /// @param item the article
    /// @param demand of a stage
    /// @return P(article) for the reader's taste
    public double probability(int item, Demand demand) {
        return demand.probability(item, taste);
    }
}
