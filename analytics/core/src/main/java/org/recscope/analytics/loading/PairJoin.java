package org.recscope.analytics.loading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recscope.kernel.data.IntColumn;
import org.recscope.kernel.data.Interactions;

/// Makes one truth, or history, of the rows of some users after those of others. A part that is the whole is taken as
/// it is.
final class PairJoin {
    private final PairStore store;
    private final int users;
    private final int[] offsets;
    private @Nullable Interactions whole;
    private IntColumn.@Nullable Sink items;
    private IntColumn.@Nullable Sink grades;
    private int next;

    PairJoin(PairStore store, int users) {
        this.store = store;
        this.users = users;
        this.offsets = new int[users + 1];
    }

    void add(int first, Interactions part) {
        if (part.users() == users) {
            whole = part;
            return;
        }
        IntColumn.Sink itemsTo = items == null ? store.sink(0) : items;
        padTo(first, itemsTo.size());
        for (int user = 0; user < part.users(); user++) {
            offsets[++next] = itemsTo.size() + part.to(user);
        }
        for (int slot = 0; slot < part.rows(); slot++) {
            itemsTo.add(part.item(slot));
        }
        items = itemsTo;
        if (part.graded()) {
            addGrades(part);
        }
    }

    private void addGrades(Interactions part) {
        IntColumn.Sink gradesTo = grades == null ? store.sink(0) : grades;
        for (int slot = 0; slot < part.rows(); slot++) {
            gradesTo.addReal((float) part.grade(slot));
        }
        grades = gradesTo;
    }

    private void padTo(int user, int slots) {
        Arrays.fill(offsets, next + 1, user + 1, slots);
        next = user;
    }

    Interactions end() {
        if (whole != null) {
            return whole;
        }
        if (items == null) {
            return Interactions.none(users);
        }
        padTo(users, items.size());
        return Interactions.of(offsets, items.end(), grades == null ? IntColumn.of(new int[0]) : grades.end());
    }
}
