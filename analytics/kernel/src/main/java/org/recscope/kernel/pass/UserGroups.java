package org.recscope.kernel.pass;

import org.recscope.kernel.data.Vocabulary;

/// A fixed split of the users into groups of about equal size, by a hash of the id: the same on every machine
/// and whatever the order of the files.
public final class UserGroups {
    /// How many groups there are.
    public static final int COUNT = 20;

    private final byte[] groupOf;

    private UserGroups(byte[] groupOf) {
        this.groupOf = groupOf;
    }

    /// Splits the users of a vocabulary.
    ///
    /// @param users all users
    /// @return a group for each
    public static UserGroups of(Vocabulary users) {
        byte[] groupOf = new byte[users.size()];
        for (int u = 0; u < groupOf.length; u++) {
            groupOf[u] = (byte) Long.remainderUnsigned(users.hash(u), COUNT);
        }
        return new UserGroups(groupOf);
    }

    int users() {
        return groupOf.length;
    }

    int of(int user) {
        return groupOf[user];
    }
}
