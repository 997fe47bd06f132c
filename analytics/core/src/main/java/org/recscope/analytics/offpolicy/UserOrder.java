package org.recscope.analytics.offpolicy;

import org.jspecify.annotations.Nullable;

/// The rows of a log user by user, in the order of the log within each; users without a row are left out.
final class UserOrder {
    /// User `u` of those that have rows owns `rows[offsets[u]]` to `rows[offsets[u + 1] − 1]`; null where row `u` is
    /// user
    /// `u` and nothing else.
    private final int @Nullable [] offsets;

    private final int @Nullable [] rows;
    private final int users;

    private UserOrder(int @Nullable [] offsets, int @Nullable [] rows, int users) {
        this.offsets = offsets;
        this.rows = rows;
        this.users = users;
    }

    static UserOrder of(BanditLog log) {
        return alone(log) ? new UserOrder(null, null, log.size()) : sorted(log);
    }

    private static boolean alone(BanditLog log) {
        boolean alone = log.userCount() == log.size();
        for (int row = 0; alone && row < log.size(); row++) {
            alone = log.user(row) == row;
        }
        return alone;
    }

    private static UserOrder sorted(BanditLog log) {
        int[] counts = new int[log.userCount() + 1];
        for (int row = 0; row < log.size(); row++) {
            counts[log.user(row) + 1]++;
        }
        int users = 0;
        for (int user = 0; user < log.userCount(); user++) {
            users += counts[user + 1] > 0 ? 1 : 0;
            counts[user + 1] += counts[user];
        }
        int[] offsets = new int[users + 1];
        int found = 0;
        for (int user = 0; user < log.userCount(); user++) {
            if (counts[user + 1] > counts[user]) {
                offsets[++found] = counts[user + 1];
            }
        }
        int[] rows = new int[log.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[counts[log.user(row)]++] = row;
        }
        return new UserOrder(offsets, rows, users);
    }

    int users() {
        return users;
    }

    int from(int user) {
        return offsets == null ? user : offsets[user];
    }

    int to(int user) {
        return offsets == null ? user + 1 : offsets[user + 1];
    }

    int row(int at) {
        return rows == null ? at : rows[at];
    }
}
