package org.recscope.kernel.metric;

import java.util.Arrays;
import org.recscope.kernel.data.RankedLists;

/// How many items the first ranks of two lists have in common, cut-off after cut-off; for one thread.
public final class Shared {
    /// `seen[item]`: of which of the two lists, in the round at hand.
    private final int[] seen;

    private int round;
    private UserCursor user = new UserCursor(Inputs.of(0, 0));
    private RankedLists other = RankedLists.of();
    private int otherFrom;
    private int otherLength;
    private int taken;
    private int otherTaken;
    private int both;

    /// No lists yet.
    ///
    /// @param items item codes are below this
    public Shared(int items) {
        seen = new int[items];
    }

    /// Stands before the first items of two lists.
    ///
    /// @param cursor where one list is
    /// @param lists the run of the other
    /// @param otherUser whose list of it
    public void begin(UserCursor cursor, RankedLists lists, int otherUser) {
        if (round > Integer.MAX_VALUE - 4) {
            Arrays.fill(seen, 0);
            round = 0;
        }
        round += 2;
        user = cursor;
        other = lists;
        otherFrom = lists.from(otherUser);
        otherLength = lists.length(otherUser);
        taken = 0;
        otherTaken = 0;
        both = 0;
    }

    /// How many items are in the first ranks of both; cut-offs must not fall.
    ///
    /// @param cutoff of the cursor's list
    /// @param otherCutoff of the other
    /// @return at least what it was before
    public int to(int cutoff, int otherCutoff) {
        for (int end = Math.min(cutoff, user.length()); taken < end; taken++) {
            see(user.lists().item(user.from() + taken), 0);
        }
        for (int end = Math.min(otherCutoff, otherLength); otherTaken < end; otherTaken++) {
            see(other.item(otherFrom + otherTaken), 1);
        }
        return both;
    }

    private void see(int item, int side) {
        int mark = round + side;
        int theirs = round + 1 - side;
        if (seen[item] == theirs) {
            both++;
        }
        seen[item] = mark;
    }
}
