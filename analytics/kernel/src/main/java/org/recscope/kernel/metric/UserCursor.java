package org.recscope.kernel.metric;

import org.recscope.kernel.data.RankedLists;

/// Stands at one user and one run. Moves on without allocation; what several metrics read is prepared once, when the
/// first of them asks. For one thread.
public final class UserCursor {
    private final Relevance relevance;
    private final Hits hits = new Hits();
    private final TiedGroups groups = new TiedGroups();
    private int user = -1;
    private RankedLists lists = RankedLists.of();
    private int from;
    private int length;
    private boolean relevanceReady;
    private boolean hitsReady;

    /// A cursor over inputs, standing nowhere.
    ///
    /// @param inputs what the metrics read
    public UserCursor(Inputs inputs) {
        this.relevance = new Relevance(inputs.truth());
    }

    /// Moves to a user.
    ///
    /// @param code a user code
    public void toUser(int code) {
        user = code;
        relevanceReady = false;
        length = 0;
    }

    /// Moves to a run, at the same user.
    ///
    /// @param run a run over as many users
    public void toRun(RankedLists run) {
        lists = run;
        from = run.from(user);
        length = run.to(user) - from;
        hitsReady = false;
    }

    /// The user it stands at.
    ///
    /// @return a user code
    public int user() {
        return user;
    }

    /// The run it stands at.
    ///
    /// @return all lists; this user's start at {@link #from}
    public RankedLists lists() {
        return lists;
    }

    /// The slot of the user's best item.
    ///
    /// @return the item of rank `r` is in slot `from + r − 1`
    public int from() {
        return from;
    }

    /// How many items the list has.
    ///
    /// @return 0 for an empty list
    public int length() {
        return length;
    }

    /// How many items are relevant to the user, recommended or not.
    ///
    /// @return 0 when accuracy is undefined
    public int relevant() {
        return relevance().count();
    }

    /// The gain of an item.
    ///
    /// @param item any item code
    /// @return its grade; 0 when it is not relevant to the user
    public double gain(int item) {
        return relevance().gain(item);
    }

    /// DCG of the best possible list, cut at a rank: the ideal over min(cutoff, relevant) items.
    ///
    /// @param cutoff at least 1; asked only where {@link #relevant} is above 0
    /// @return above 0
    public double ideal(int cutoff) {
        return relevance().ideal(cutoff);
    }

    /// Where relevant items stand in the list.
    ///
    /// @return valid until the cursor moves
    public Hits hits() {
        if (!hitsReady) {
            groups.collect(this, relevance(), hits);
            hitsReady = true;
        }
        return hits;
    }

    private Relevance relevance() {
        if (!relevanceReady) {
            relevance.toUser(user);
            relevanceReady = true;
        }
        return relevance;
    }
}
