package org.recscope.analytics.offpolicy;

/// Logged lists: one row a slot, with the weight of that slot in three views of what users do.
public final class SlateLog {
    private final int[] slates;
    private final int slateCount;
    private final int[] positions;
    private final int positionCount;
    private final double[] rewards;

    private SlateLog(int[] slates, int slateCount, int[] positions, int positionCount, double[] rewards) {
        this.slates = slates;
        this.slateCount = slateCount;
        this.positions = positions;
        this.positionCount = positionCount;
        this.rewards = rewards;
    }

    /// A log of lists. Rows may stand in any order; the arrays are taken over, not copied.
    ///
    /// @param slates the list of each row, from 0 to `slateCount` − 1
    /// @param slateCount how many lists there are
    /// @param positions the slot of each row, from 0 to `positionCount` − 1; no list has one twice
    /// @param positionCount how long lists are at most
    /// @param rewards what each slot earned
    /// @return the log
    /// @throws IllegalArgumentException when a list has a slot twice
    public static SlateLog of(int[] slates, int slateCount, int[] positions, int positionCount, double[] rewards) {
        boolean[] seen = new boolean[Math.multiplyExact(slateCount, positionCount)];
        for (int row = 0; row < rewards.length; row++) {
            int slot = slates[row] * positionCount + positions[row];
            if (seen[slot]) {
                throw new IllegalArgumentException(
                        "list " + slates[row] + " has position " + positions[row] + " twice");
            }
            seen[slot] = true;
        }
        return new SlateLog(slates, slateCount, positions, positionCount, rewards);
    }

    /// How many rows.
    ///
    /// @return zero or more
    public int size() {
        return rewards.length;
    }

    /// How many lists.
    ///
    /// @return above every {@link #slate}
    public int slateCount() {
        return slateCount;
    }

    /// How many slots at most.
    ///
    /// @return above every {@link #position}
    public int positionCount() {
        return positionCount;
    }

    /// The list of a row.
    ///
    /// @param row from 0
    /// @return a list
    public int slate(int row) {
        return slates[row];
    }

    /// The slot of a row.
    ///
    /// @param row from 0
    /// @return from 0
    public int position(int row) {
        return positions[row];
    }

    /// What a row earned.
    ///
    /// @param row from 0
    /// @return its reward
    public double reward(int row) {
        return rewards[row];
    }
}
