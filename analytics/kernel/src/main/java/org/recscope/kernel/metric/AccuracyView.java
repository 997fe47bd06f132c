package org.recscope.kernel.metric;

/// A user's truth and list as one convention sees them; prepared when first asked for, without allocation. For one
/// thread.
public final class AccuracyView {
    private final Judging judging;
    private final Relevance relevance;
    private final Hits hits = new Hits();
    private final TiedGroups groups = new TiedGroups();
    private int user = -1;
    private long userMoves = -1;
    private long runMoves = -1;

    /// A view that stands nowhere.
    ///
    /// @param inputs what metrics read
    /// @param judging the convention
    public AccuracyView(Inputs inputs, Judging judging) {
        this.judging = judging;
        this.relevance = new Relevance(inputs.truth(), judging);
    }

    /// Goes where a cursor stands.
    ///
    /// @param cursor where to
    /// @return this
    public AccuracyView at(UserCursor cursor) {
        if (userMoves != cursor.userMoves()) {
            userMoves = cursor.userMoves();
            user = cursor.user();
            relevance.toUser(user);
        }
        if (runMoves != cursor.runMoves()) {
            runMoves = cursor.runMoves();
            groups.collect(cursor, relevance, judging, hits);
        }
        return this;
    }

    /// How many items are relevant to the user; those that only count as relevant because nobody judged them included.
    ///
    /// @return 0 when accuracy is undefined
    public int relevant() {
        return relevance.count() + groups.extra();
    }

    /// How many items the list has, without those left out.
    ///
    /// @return 0 for an empty list
    public int length() {
        return groups.length();
    }

    /// Whether the user has any judgement, relevant or not.
    ///
    /// @return false means that nothing is known
    public boolean anyJudged() {
        return relevance.anyJudged();
    }

    /// Whether an item was judged for the user.
    ///
    /// @param item an item code
    /// @return true when it is in the truth, whatever its grade
    public boolean judged(int item) {
        return relevance.judged(item);
    }

    /// What an item is worth to the user.
    ///
    /// @param item an item code
    /// @return 0 when it is not relevant
    public double gain(int item) {
        double gain = relevance.gain(item);
        boolean asIf = gain == 0 && judging.unjudgedRelevant() && relevance.anyJudged() && !relevance.judged(item);
        return asIf ? relevance.highest() : gain;
    }

    /// How many of the user's items, recommended or not, are worth more than one.
    ///
    /// @param gain what it is worth
    /// @return 0 for the best
    public int better(double gain) {
        return relevance.better(gain) + (relevance.highest() > gain ? groups.extra() : 0);
    }

    /// Whether the convention leaves an item out of lists.
    ///
    /// @param item an item code
    /// @return true when nobody judged it and unjudged items are left out
    public boolean leftOut(int item) {
        return judging.unjudgedLeftOut() && relevance.anyJudged() && !relevance.judged(item);
    }

    /// The grade of an item as the truth has it.
    ///
    /// @param item an item code
    /// @return `NaN` where it has none
    public double grade(int item) {
        return relevance.grade(item);
    }

    /// How many items were judged irrelevant to the user: those with a grade of 0 or more that is not relevant.
    ///
    /// @return 0 where only relevant items are told
    public int irrelevant() {
        return relevance.irrelevant();
    }

    /// DCG of the best possible list over min(n, relevant) items.
    ///
    /// @param n at least 1
    /// @return above 0 where something is relevant
    public double ideal(int n) {
        int extra = groups.extra();
        if (extra == 0) {
            return relevance.ideal(Math.min(n, relevance.count()));
        }
        return idealWithExtra(Math.min(n, relevant()), extra);
    }

    /// Unjudged items have the highest gain, so that they stand first in the ideal.
    private double idealWithExtra(int n, int extra) {
        Discount discount = judging.discount();
        double sum = relevance.highest() * discount.sum(Math.min(n, extra));
        double before = 0;
        for (int rank = extra + 1; rank <= n; rank++) {
            double upTo = relevance.ideal(rank - extra);
            double gain = (upTo - before) / discount.at(rank - extra);
            before = upTo;
            sum += gain * discount.at(rank);
        }
        return sum;
    }

    /// Where relevant items stand in the list.
    ///
    /// @return valid until the view moves
    public Hits hits() {
        return hits;
    }
}
