package org.recscope.kernel.pass;

import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;

/// The users of a set, sorted by group, so that one group after the other can be left out.
public final class Members {
    /// Group `g` owns `users[offsets[g]]` (inclusive) to `users[offsets[g + 1]]` (exclusive), codes ascending.
    private final int[] offsets = new int[UserGroups.COUNT + 1];

    private final int[] users;

    private final CodeSet set;

    private Members(CodeSet set) {
        this.set = set;
        this.users = new int[set.count()];
    }

    /// Sorts a set by group.
    ///
    /// @param set users
    /// @param groups the group of each
    /// @return the same users
    public static Members of(CodeSet set, UserGroups groups) {
        Members members = new Members(set);
        for (int u = set.next(0); u >= 0; u = set.next(u + 1)) {
            members.offsets[groups.of(u) + 1]++;
        }
        for (int g = 0; g < UserGroups.COUNT; g++) {
            members.offsets[g + 1] += members.offsets[g];
        }
        int[] next = members.offsets.clone();
        for (int u = set.next(0); u >= 0; u = set.next(u + 1)) {
            members.users[next[groups.of(u)]++] = u;
        }
        return members;
    }

    CodeSet set() {
        return set;
    }

    int count() {
        return users.length;
    }

    int user(int position) {
        return users[position];
    }

    int from(int group) {
        return offsets[group];
    }

    int to(int group) {
        return offsets[group + 1];
    }

    int listed(RankedLists lists) {
        int listed = 0;
        for (int user : users) {
            listed += lists.length(user) > 0 ? 1 : 0;
        }
        return listed;
    }
}
