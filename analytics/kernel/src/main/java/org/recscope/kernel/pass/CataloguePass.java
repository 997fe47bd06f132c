package org.recscope.kernel.pass;

import java.util.Arrays;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.tally.Exposure;
import org.recscope.kernel.tally.SparseCounts;

/// Reads the catalogue-wide metrics of one run and one set of users after the other, with what they would be
/// without each group of users. Only items that the set was recommended are counted one by one, so that small
/// segments cost little. For one thread.
public final class CataloguePass {
    private final Plan plan;
    private final CodeSet catalogue;

    /// Cut-offs of all families, ascending: tally `c` counts ranks up to `cutoffs[c]`.
    private final int[] cutoffs;

    private final int deepest;
    private final Exposure[] tallies;

    /// What one group adds down to one cut-off.
    private final SparseCounts group;

    /// One more than an item's place in the tallies; 0 for items not seen in this set, −1 outside the catalogue.
    private final int[] found;

    /// The same when every item of the catalogue has a place.
    private final int[] everything;

    /// Which of the two is used for the set at hand.
    private int[] places;

    /// Whether every item's place is the item itself, which then need not be looked up.
    private boolean direct;

    /// The items that have a place, to forget them again.
    private int[] seen = new int[1024];

    private int distinct;

    /// A pass for one thread.
    ///
    /// @param plan whose catalogue-wide metrics are read
    /// @param catalogue the items that count
    public CataloguePass(Plan plan, CodeSet catalogue) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.cutoffs = plan.catalogueWide().stream()
                .flatMap(family -> family.cutoffs().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        this.deepest = cutoffs.length == 0 ? 0 : cutoffs[cutoffs.length - 1];
        this.tallies = new Exposure[cutoffs.length];
        Arrays.setAll(tallies, c -> new Exposure(catalogue.count()));
        this.group = new SparseCounts(catalogue.count());
        this.found = new int[catalogue.size()];
        this.everything = new int[catalogue.size()];
        this.places = everything;
        int place = 0;
        for (int item = 0; item < found.length; item++) {
            boolean counts = catalogue.contains(item);
            found[item] = counts ? 0 : -1;
            everything[item] = counts ? ++place : -1;
        }
    }

    /// Reads all catalogue-wide metrics of a run over a set of users.
    ///
    /// @param lists the run
    /// @param users the set
    /// @return by column of the plan; 0 in columns of per-user metrics
    public CatalogueScore[] score(RankedLists lists, Members users) {
        givePlaces(lists, users);
        count(lists, users.set());
        double[] values = new double[plan.metrics().size()];
        for (int c = 0; c < cutoffs.length; c++) {
            read(c, values);
        }
        double[][] without = withoutGroups(lists, users, values.length);
        takePlaces();
        return CatalogueScore.of(values, without, users.listed(lists), users.count());
    }

    /// By group that has users, then by column.
    private double[][] withoutGroups(RankedLists lists, Members users, int columns) {
        double[][] without = new double[UserGroups.COUNT][];
        int groups = 0;
        for (int g = 0; g < UserGroups.COUNT; g++) {
            if (users.from(g) < users.to(g)) {
                without[groups] = new double[columns];
                readWithout(lists, users, g, without[groups++]);
            }
        }
        return Arrays.copyOf(without, groups);
    }

    /// Cut-off by cut-off, what the group adds to the smaller one's is counted, so that every slot is counted once.
    private void readWithout(RankedLists lists, Members users, int g, double[] values) {
        group.clear();
        for (int c = 0; c < cutoffs.length; c++) {
            int from = c == 0 ? 0 : cutoffs[c - 1];
            for (int i = users.from(g); i < users.to(g); i++) {
                countPart(lists, users.user(i), from, cutoffs[c]);
            }
            tallies[c].leaveOut(group);
            read(c, values);
        }
    }

    private void countPart(RankedLists lists, int user, int from, int to) {
        int length = lists.length(user);
        int end = lists.from(user) + Math.min(to, length);
        int first = lists.from(user) + Math.min(from, length);
        if (direct) {
            for (int slot = first; slot < end; slot++) {
                group.add(lists.item(slot));
            }
            return;
        }
        for (int slot = first; slot < end; slot++) {
            int place = places[lists.item(slot)];
            if (place > 0) {
                group.add(place - 1);
            }
        }
    }

    /// Looking for the items first pays where they are few.
    private void givePlaces(RankedLists lists, Members users) {
        if ((long) users.count() * deepest >= catalogue.count()) {
            places = everything;
            distinct = catalogue.count();
            direct = distinct == catalogue.size();
            return;
        }
        places = found;
        direct = false;
        distinct = 0;
        for (int i = 0; i < users.count(); i++) {
            int from = lists.from(users.user(i));
            int end = from + Math.min(deepest, lists.length(users.user(i)));
            for (int slot = from; slot < end; slot++) {
                int item = lists.item(slot);
                if (found[item] == 0) {
                    remember(item);
                }
            }
        }
    }

    private void remember(int item) {
        if (distinct == seen.length) {
            seen = Arrays.copyOf(seen, Math.multiplyExact(distinct, 2));
        }
        seen[distinct++] = item;
        found[item] = distinct;
    }

    private void takePlaces() {
        for (int i = 0; places == found && i < distinct; i++) {
            found[seen[i]] = 0;
        }
    }

    /// Each slot is counted in the smallest cut-off that reaches it; every larger one then adds what the
    /// smaller counted.
    private void count(RankedLists lists, CodeSet users) {
        for (Exposure tally : tallies) {
            tally.clear(distinct);
        }
        for (int user = users.next(0); user >= 0; user = users.next(user + 1)) {
            int from = lists.from(user);
            int rank = 0;
            for (int c = 0; c < cutoffs.length; c++) {
                int end = Math.min(cutoffs[c], lists.length(user));
                countWhole(tallies[c], lists, from + rank, from + end);
                rank = end;
            }
        }
        for (int c = 1; c < tallies.length; c++) {
            tallies[c].merge(tallies[c - 1]);
        }
        for (Exposure tally : tallies) {
            tally.settle();
        }
    }

    private void countWhole(Exposure tally, RankedLists lists, int first, int end) {
        if (direct) {
            for (int slot = first; slot < end; slot++) {
                tally.add(lists.item(slot));
            }
            return;
        }
        for (int slot = first; slot < end; slot++) {
            int place = places[lists.item(slot)];
            if (place > 0) {
                tally.add(place - 1);
            }
        }
    }

    /// Reads every metric that is asked at a cut-off.
    private void read(int c, double[] values) {
        for (Family<CatalogueMetric> family : plan.catalogueWide()) {
            int at = family.cutoffs().indexOf(cutoffs[c]);
            if (at >= 0) {
                values[family.columns().get(at)] = family.metric().value(tallies[c], family.parameters());
            }
        }
    }
}
