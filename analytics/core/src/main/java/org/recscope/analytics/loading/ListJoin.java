package org.recscope.analytics.loading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recscope.kernel.data.IntColumn;
import org.recscope.kernel.data.RankedLists;

/// Makes a run of the lists of some users after those of others. A part that is the whole run is taken as it is.
final class ListJoin {
    private final String name;
    private final PairStore store;
    private final RunRules rules;
    private final int users;
    private @Nullable ListPart whole;
    private @Nullable Slots slots;
    private final RawLists.Builder duplicated;
    private final RawLists.Builder gapped;
    private long duplicates;
    private long dropped;

    private ListJoin(String name, PairStore store, RunRules rules, int users) {
        this.name = name;
        this.store = store;
        this.rules = rules;
        this.users = users;
        this.duplicated = new RawLists.Builder(store);
        this.gapped = new RawLists.Builder(store);
    }

    /// A run, and how many of its rows were left out because their rank was 0.
    record Joined(LoadedRun run, long dropped) {}

    static Joined run(String name, PairStore store, RunRules rules, int users) {
        ListJoin join = new ListJoin(name, store, rules, users);
        int[] lastUser = new int[rules.itemIds().size()];
        store.parts(
                users,
                (first, end, rows) ->
                        join.add(first, new RunBuilder(rules, lastUser, rows, first, end - first).build()));
        return join.end();
    }

    private void add(int first, ListPart part) {
        duplicates += part.duplicates();
        dropped += part.dropped();
        if (part.lists().users() == users) {
            whole = part;
            return;
        }
        Slots into = slots == null ? new Slots() : slots;
        into.add(first, part.lists());
        slots = into;
        duplicated.addAll(part.duplicated());
        gapped.addAll(part.gapped());
    }

    private Joined end() {
        long rows = rules.traits().rows() - dropped;
        if (whole != null) {
            return new Joined(
                    new LoadedRun(
                            name, whole.lists(), rules.ranked(), rows, duplicates, whole.duplicated(), whole.gapped()),
                    dropped);
        }
        RankedLists lists = slots == null ? new RankedLists(new int[users + 1], new int[0]) : slots.end();
        return new Joined(
                new LoadedRun(name, lists, rules.ranked(), rows, duplicates, duplicated.build(), gapped.build()),
                dropped);
    }

    /// What the slots of all users hold, as far as the rules say that it is kept.
    private final class Slots {
        private final int[] offsets = new int[users + 1];
        private final IntColumn.Sink items;
        private final IntColumn.@Nullable Sink scores;
        private final IntColumn.@Nullable Sink ranks;
        private final long[] tied;
        private int next;

        Slots() {
            int most = Math.toIntExact(rules.traits().rows());
            items = store.sink(most);
            scores = rules.keepsScores() ? store.sink(most) : null;
            ranks = rules.keepsRanks() ? store.sink(most) : null;
            tied = new long[rules.tiesMatter() ? most / Long.SIZE + 1 : 0];
        }

        void add(int first, RankedLists part) {
            padTo(first);
            int before = items.size();
            for (int user = 0; user < part.users(); user++) {
                offsets[++next] = before + part.to(user);
            }
            for (int slot = 0; slot < part.rows(); slot++) {
                items.add(part.item(slot));
            }
            for (int slot = 0; slot < part.rows() && part.hasTies(); slot++) {
                if (part.tied(slot)) {
                    tied[before + slot >> 6] |= 1L << before + slot;
                }
            }
            addNumbers(part);
        }

        private void addNumbers(RankedLists part) {
            for (int slot = 0; slot < part.rows() && scores != null; slot++) {
                scores.addReal(part.score(slot));
            }
            for (int slot = 0; slot < part.rows() && ranks != null; slot++) {
                ranks.add(part.rank(slot));
            }
        }

        /// Users between two parts, and after the last one, have empty lists.
        private void padTo(int user) {
            Arrays.fill(offsets, next + 1, user + 1, items.size());
            next = user;
        }

        RankedLists end() {
            padTo(users);
            RankedLists lists = new RankedLists(offsets, items.end(), tied);
            if (scores != null) {
                return lists.withScores(scores.end());
            }
            return ranks != null ? lists.withRanks(ranks.end()) : lists;
        }
    }
}
