package org.recscope.kernel.metric;

import org.recscope.kernel.data.RankedLists;

/// Stands at one user and one run. Moves on without allocation; what several metrics read is prepared once, when the
/// first of them asks. For one thread.
public final class UserCursor {
    private final AccuracyView standard;
    private int user = -1;
    private RankedLists lists = RankedLists.of();
    private int from;
    private int length;
    private long userMoves;
    private long runMoves;

    /// A cursor over inputs, standing nowhere.
    ///
    /// @param inputs what the metrics read
    public UserCursor(Inputs inputs) {
        this.standard = new AccuracyView(inputs, Judging.STANDARD);
    }

    /// Moves to a user.
    ///
    /// @param code a user code
    public void toUser(int code) {
        user = code;
        userMoves++;
        length = 0;
    }

    /// Moves to a run, at the same user.
    ///
    /// @param run a run over as many users
    public void toRun(RankedLists run) {
        lists = run;
        from = run.from(user);
        length = run.to(user) - from;
        runMoves++;
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
        return standard().relevant();
    }

    /// The gain of an item.
    ///
    /// @param item any item code
    /// @return its grade; 0 when it is not relevant to the user
    public double gain(int item) {
        return standard().gain(item);
    }

    /// Truth and list by the convention that most metrics share, so that they are looked through once for all of them.
    ///
    /// @return valid until the cursor moves
    public AccuracyView standard() {
        return standard.at(this);
    }

    /// Differs from user to user.
    long userMoves() {
        return userMoves;
    }

    /// Differs from list to list.
    long runMoves() {
        return runMoves;
    }
}
