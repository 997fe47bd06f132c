package org.recscope.analytics.loading;

/// One user's list as the file had it, duplicates and gaps included, so that a finding can be weighed.
public final class RawList {
    private final int user;
    private final int[] items;
    private final long[] ranks;

    /// A list.
    ///
    /// @param user user code
    /// @param items item codes, best first
    /// @param ranks the rank each row states; without a rank column its position, from 1
    public RawList(int user, int[] items, long[] ranks) {
        if (items.length != ranks.length) {
            throw new IllegalArgumentException(
                    "ranks must be as many as items, " + items.length + ", was " + ranks.length);
        }
        this.user = user;
        this.items = items.clone();
        this.ranks = ranks.clone();
    }

    /// Whose list it is.
    ///
    /// @return user code
    public int user() {
        return user;
    }

    /// How many rows the file has for the user.
    ///
    /// @return rows
    public int length() {
        return items.length;
    }

    /// The item at a position.
    ///
    /// @param position from 0, the best first
    /// @return item code
    public int item(int position) {
        return items[position];
    }

    /// The rank the file states at a position.
    ///
    /// @param position from 0, the best first
    /// @return rank as stated
    public long rank(int position) {
        return ranks[position];
    }

    /// All items.
    ///
    /// @return item codes, best first, a copy
    public int[] items() {
        return items.clone();
    }

    /// All ranks.
    ///
    /// @return ranks as stated, a copy
    public long[] ranks() {
        return ranks.clone();
    }
}
