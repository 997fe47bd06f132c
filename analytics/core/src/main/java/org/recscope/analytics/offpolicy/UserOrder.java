package org.recscope.analytics.offpolicy;

/// The rows of a log user by user, in the order of the log within each; users without a row are left out.
final class UserOrder {
    /// User `u` of those that have rows owns `rows[offsets[u]]` to `rows[offsets[u + 1] − 1]`.
    private final int[] offsets;

    private final int[] rows;

    private UserOrder(int[] offsets, int[] rows) {
        this.offsets = offsets;
        this.rows = rows;
    }

    static UserOrder of(BanditLog log) {
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
        return new UserOrder(offsets, rows);
    }

    int users() {
        return offsets.length - 1;
    }

    int from(int user) {
        return offsets[user];
    }

    int to(int user) {
        return offsets[user + 1];
    }

    int row(int at) {
        return rows[at];
    }
}
