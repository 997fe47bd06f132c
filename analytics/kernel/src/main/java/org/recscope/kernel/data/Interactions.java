package org.recscope.kernel.data;

/// Which items belong to which user: the truth, or the history. Items ascend within a user and are distinct; each pair
/// may
/// carry a grade.
public final class Interactions {
    /// User `u` owns slots `offsets[u]` (inclusive) to `offsets[u + 1]` (exclusive) of `items` and `grades`.
    private final int[] offsets;

    /// Item codes, strictly ascending within a user.
    private final IntColumn items;

    /// As bits; empty when there are no grades: every grade is then 1.
    private final IntColumn grades;

    /// Empty when the times are not known; else one a slot, milliseconds since 1970 or any number that ascends.
    private final long[] times;

    /// Pairs without grades. The arrays are taken over, not copied.
    ///
    /// @param offsets length users + 1, from 0 to the number of items, never decreasing
    /// @param items item codes, strictly ascending within a user
    public Interactions(int[] offsets, int[] items) {
        this(offsets, items, new float[0]);
    }

    /// Pairs with grades. The arrays are taken over, not copied.
    ///
    /// @param offsets length users + 1, from 0 to the number of items, never decreasing
    /// @param items item codes, strictly ascending within a user
    /// @param grades one a slot, or none at all
    public Interactions(int[] offsets, int[] items, float[] grades) {
        this(offsets, items, grades, new long[0]);
    }

    /// Pairs with grades and times. The arrays are taken over, not copied.
    ///
    /// @param offsets length users + 1, from 0 to the number of items, never decreasing
    /// @param items item codes, strictly ascending within a user
    /// @param grades one a slot, or none at all
    /// @param times when it was, one a slot, or none at all
    public Interactions(int[] offsets, int[] items, float[] grades, long[] times) {
        this(offsets, IntColumn.of(items), IntColumn.ofReals(grades), times);
        checkAscending();
    }

    /// Pairs with grades, wherever they are kept. The arrays are taken over, not copied.
    ///
    /// @param offsets length users + 1, from 0 to the number of items, never decreasing
    /// @param items item codes, strictly ascending within a user
    /// @param grades one a slot, as bits, or none at all
    /// @return rows by user
    public static Interactions of(int[] offsets, IntColumn items, IntColumn grades) {
        Interactions pairs = new Interactions(offsets, items, grades, new long[0]);
        pairs.checkAscending();
        return pairs;
    }

    private Interactions(int[] offsets, IntColumn items, IntColumn grades, long[] times) {
        this.offsets = Offsets.check(offsets, items.length());
        this.items = items;
        this.grades = grades;
        this.times = times;
        if (times.length != 0 && times.length != items.length()) {
            throw new IllegalArgumentException(times.length + " times for " + items.length() + " items");
        }
        if (grades.length() != 0 && grades.length() != items.length()) {
            throw new IllegalArgumentException(grades.length() + " grades for " + items.length() + " items");
        }
    }

    private void checkAscending() {
        for (int u = 0; u < users(); u++) {
            for (int s = offsets[u] + 1; s < offsets[u + 1]; s++) {
                if (items.get(s) <= items.get(s - 1)) {
                    throw new IllegalArgumentException("items must ascend strictly, but do not for user " + u);
                }
            }
        }
    }

    /// No interaction of anybody.
    ///
    /// @param users how many users have none
    /// @return empty rows
    public static Interactions none(int users) {
        return new Interactions(new int[users + 1], new int[0]);
    }

    /// Interactions from pairs in any order; a pair that is there twice counts once, with its highest grade.
    ///
    /// @param users user codes are below this
    /// @param userCodes user of each pair
    /// @param itemCodes item of each pair
    /// @param grades grade of each pair, or none at all
    /// @return rows by user
    public static Interactions ofPairs(int users, int[] userCodes, int[] itemCodes, float[] grades) {
        return InteractionSort.sort(users, userCodes, itemCodes, grades);
    }

    /// How many users there are, those without items included.
    ///
    /// @return user codes are below this
    public int users() {
        return offsets.length - 1;
    }

    /// How many pairs there are.
    ///
    /// @return slots are below this
    public int rows() {
        return items.length();
    }

    /// A user's first slot.
    ///
    /// @param user in \[0, users)
    /// @return equal to {@link #to} when the user has no items
    public int from(int user) {
        return offsets[user];
    }

    /// The slot after a user's last.
    ///
    /// @param user in \[0, users)
    /// @return exclusive end
    public int to(int user) {
        return offsets[user + 1];
    }

    /// How many items a user has.
    ///
    /// @param user in \[0, users)
    /// @return 0 when there are none
    public int count(int user) {
        return offsets[user + 1] - offsets[user];
    }

    /// The item in a slot.
    ///
    /// @param slot in \[0, rows)
    /// @return an item code
    public int item(int slot) {
        return items.get(slot);
    }

    /// The grade in a slot.
    ///
    /// @param slot in \[0, rows)
    /// @return 1 when there are no grades
    public double grade(int slot) {
        return grades.length() == 0 ? 1 : grades.real(slot);
    }

    /// Whether pairs carry grades of their own.
    ///
    /// @return false means that every grade is 1
    public boolean graded() {
        return grades.length() > 0;
    }

    /// Whether it is known when each pair was.
    ///
    /// @return false means that {@link #time} must not be asked
    public boolean timed() {
        return times.length > 0;
    }

    /// When the pair in a slot was.
    ///
    /// @param slot in \[0, rows)
    /// @return larger is later
    public long time(int slot) {
        return times[slot];
    }

    /// Where a user's item is.
    ///
    /// @param user in \[0, users)
    /// @param item any item code
    /// @return its slot, or a negative number when the user has no such item
    public int find(int user, int item) {
        return items.find(offsets[user], offsets[user + 1], item);
    }

    /// Whether a user has an item.
    ///
    /// @param user in \[0, users)
    /// @param item any item code
    /// @return true when the pair is here
    public boolean contains(int user, int item) {
        return find(user, item) >= 0;
    }

    /// The same pairs, with users who have none added.
    ///
    /// @param users at least {@link #users()}
    /// @return rows for that many users, which share the items
    public Interactions padded(int users) {
        return users == users() ? this : new Interactions(Offsets.padded(offsets, users), items, grades, times);
    }
}
