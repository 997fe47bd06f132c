package org.recscope.kernel.pass;

import java.util.Arrays;
import java.util.List;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.tally.Exposure;

/// Reads the catalogue-wide metrics of one run and one set of users after the other, with what they would be
/// without each group of users. Only items that the set was recommended are counted one by one, so that small
/// segments cost little. For one thread.
public final class CataloguePass {
    private final Plan plan;
    private final CodeSet catalogue;

    /// Cut-offs of all families, ascending: tally `c` counts ranks up to `cutoffs[c]`.
    private final int[] cutoffs;

    private final int deepest;
    private final Exposure[] whole;
    private final Exposure[] part;
    private final Exposure rest;

    /// One more than an item's place in the tallies; 0 for items not seen in this set, −1 outside the catalogue.
    private final int[] found;

    /// The same when every item of the catalogue has a place.
    private final int[] everything;

    /// Which of the two is used for the set at hand.
    private int[] places;

    /// Whether an item's place is its code, so that nothing need be looked up.
    private boolean inPlace;

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
        this.whole = tallies();
        this.part = tallies();
        this.rest = new Exposure(catalogue.count());
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

    private Exposure[] tallies() {
        Exposure[] tallies = new Exposure[cutoffs.length];
        Arrays.setAll(tallies, c -> new Exposure(catalogue.count()));
        return tallies;
    }

    /// Reads all catalogue-wide metrics of a run over a set of users.
    ///
    /// @param lists the run
    /// @param users the set
    /// @return by column of the plan; 0 in columns of per-user metrics
    public CatalogueScore[] score(RankedLists lists, Members users) {
        givePlaces(lists, users);
        countAll(lists, users);
        double[] values = new double[plan.metrics().size()];
        read(whole, values);
        double[][] without = withoutGroups(lists, users, values.length);
        takePlaces();
        int listed = users.listed(lists);
        CatalogueScore[] scores = new CatalogueScore[values.length];
        for (int column = 0; column < values.length; column++) {
            double[] replicates = new double[without.length];
            for (int g = 0; g < replicates.length; g++) {
                replicates[g] = without[g][column];
            }
            scores[column] = new CatalogueScore(values[column], replicates, listed, users.count() - listed);
        }
        return scores;
    }

    /// By group that has users, then by column.
    private double[][] withoutGroups(RankedLists lists, Members users, int columns) {
        double[][] without = new double[UserGroups.COUNT][];
        int groups = 0;
        for (int g = 0; g < UserGroups.COUNT; g++) {
            if (users.from(g) < users.to(g)) {
                countGroup(lists, users, g);
                without[groups] = new double[columns];
                readWithout(without[groups++]);
            }
        }
        return Arrays.copyOf(without, groups);
    }

    /// Looking for the items first pays where they are few.
    private void givePlaces(RankedLists lists, Members users) {
        if ((long) users.count() * deepest >= catalogue.count()) {
            places = everything;
            inPlace = catalogue.count() == catalogue.size();
            distinct = catalogue.count();
            return;
        }
        places = found;
        inPlace = false;
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

    private void countAll(RankedLists lists, Members users) {
        clear(whole);
        CodeSet set = users.set();
        for (int user = set.next(0); user >= 0; user = set.next(user + 1)) {
            count(whole, lists, user);
        }
        accumulate(whole);
    }

    private void countGroup(RankedLists lists, Members users, int group) {
        clear(part);
        for (int i = users.from(group); i < users.to(group); i++) {
            count(part, lists, users.user(i));
        }
        accumulate(part);
    }

    private void clear(Exposure[] tallies) {
        for (Exposure tally : tallies) {
            tally.clear(distinct);
        }
    }

    /// Each slot is counted in the smallest cut-off that reaches it.
    private void count(Exposure[] tallies, RankedLists lists, int user) {
        int from = lists.from(user);
        int length = lists.length(user);
        int rank = 0;
        for (int c = 0; c < tallies.length; c++) {
            Exposure tally = tallies[c];
            int last = Math.min(cutoffs[c], length);
            if (inPlace) {
                countInPlace(tally, lists, from + rank, from + last);
            } else {
                countPlaced(tally, lists, from + rank, from + last);
            }
            rank = Math.max(rank, last);
        }
    }

    private static void countInPlace(Exposure tally, RankedLists lists, int first, int end) {
        for (int slot = first; slot < end; slot++) {
            tally.add(lists.item(slot));
        }
    }

    private void countPlaced(Exposure tally, RankedLists lists, int first, int end) {
        for (int slot = first; slot < end; slot++) {
            int place = places[lists.item(slot)];
            if (place > 0) {
                tally.add(place - 1);
            }
        }
    }

    /// Every larger cut-off adds what the smaller ones counted.
    private static void accumulate(Exposure[] tallies) {
        for (int c = 1; c < tallies.length; c++) {
            tallies[c].merge(tallies[c - 1]);
        }
    }

    private void read(Exposure[] tallies, double[] values) {
        for (Family<CatalogueMetric> family : plan.catalogueWide()) {
            List<Integer> columns = family.columns();
            for (int i = 0; i < columns.size(); i++) {
                values[columns.get(i)] =
                        family.metric().value(tallies[tallyOf(family.cutoffs().get(i))]);
            }
        }
    }

    private void readWithout(double[] values) {
        for (int c = 0; c < cutoffs.length; c++) {
            rest.difference(whole[c], part[c]);
            for (Family<CatalogueMetric> family : plan.catalogueWide()) {
                int at = family.cutoffs().indexOf(cutoffs[c]);
                if (at >= 0) {
                    values[family.columns().get(at)] = family.metric().value(rest);
                }
            }
        }
    }

    private int tallyOf(int cutoff) {
        return Arrays.binarySearch(cutoffs, cutoff);
    }
}
