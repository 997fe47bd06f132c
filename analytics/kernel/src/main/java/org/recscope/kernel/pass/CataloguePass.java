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

    private final Exposure[] whole;
    private final Exposure[] part;
    private final Exposure rest;

    /// One more than an item's place in the tallies; 0 for items not seen in this set, −1 outside the catalogue.
    private final int[] places;

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
        this.whole = tallies();
        this.part = tallies();
        this.rest = new Exposure(catalogue.count());
        this.places = new int[catalogue.size()];
        for (int item = 0; item < places.length; item++) {
            places[item] = catalogue.contains(item) ? 0 : -1;
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
        findItems(lists, users);
        count(whole, lists, users, 0, users.count());
        int listed = users.listed(lists);
        double[] values = new double[plan.metrics().size()];
        read(whole, values);
        double[][] without = new double[values.length][UserGroups.COUNT];
        int groups = 0;
        double[] reduced = new double[values.length];
        for (int g = 0; g < UserGroups.COUNT; g++) {
            if (users.from(g) < users.to(g)) {
                count(part, lists, users, users.from(g), users.to(g));
                readWithout(reduced);
                for (int column = 0; column < values.length; column++) {
                    without[column][groups] = reduced[column];
                }
                groups++;
            }
        }
        forgetItems();
        CatalogueScore[] scores = new CatalogueScore[values.length];
        for (int column = 0; column < values.length; column++) {
            double[] used = Arrays.copyOf(without[column], groups);
            scores[column] = new CatalogueScore(values[column], used, listed, users.count() - listed);
        }
        return scores;
    }

    private void findItems(RankedLists lists, Members users) {
        int deepest = cutoffs.length == 0 ? 0 : cutoffs[cutoffs.length - 1];
        for (int i = 0; i < users.count(); i++) {
            int from = lists.from(users.user(i));
            int end = from + Math.min(deepest, lists.length(users.user(i)));
            for (int slot = from; slot < end; slot++) {
                int item = lists.item(slot);
                if (places[item] == 0) {
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
        places[item] = distinct;
    }

    private void forgetItems() {
        for (int i = 0; i < distinct; i++) {
            places[seen[i]] = 0;
        }
        distinct = 0;
    }

    /// Each slot is counted in the smallest cut-off that reaches it; every larger cut-off then adds the
    /// smaller one's.
    private void count(Exposure[] tallies, RankedLists lists, Members users, int first, int end) {
        for (Exposure tally : tallies) {
            tally.clear(distinct);
        }
        for (int i = first; i < end; i++) {
            int user = users.user(i);
            int from = lists.from(user);
            int length = lists.length(user);
            int rank = 0;
            for (int c = 0; c < tallies.length; c++) {
                Exposure tally = tallies[c];
                int last = Math.min(cutoffs[c], length);
                for (; rank < last; rank++) {
                    int place = places[lists.item(from + rank)];
                    if (place > 0) {
                        tally.add(place - 1);
                    }
                }
            }
        }
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
