package org.recscope.analytics.sample.run;

import java.util.Arrays;
import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Demand;
import org.recscope.analytics.sample.world.World;

/// Articles worth scoring for a taste: from each category its most popular ones, more of those the taste prefers; each
/// once, none that was read. Spares scoring the whole catalogue.
final class Candidates {
    private final Demand demand;
    /// Categories, those the taste prefers first: later ones then seldom displace what is ranked already.
    private final int[] order;

    /// The serial number of the last reader for whom an article was taken or ruled out.
    private final int[] marks;

    private int serial;
    private int size;
    private int[] offers;

    Candidates(World world) {
        this.demand = world.after();
        this.order = new int[world.categories()];
        this.marks = new int[world.articles().size()];
        this.offers = new int[256];
    }

    /// Gathers anew.
    ///
    /// @param taste share of each category
    /// @param history what is ruled out
    /// @param even articles from every category
    /// @param preferred articles more for the whole of the taste, shared as it is
    void gather(double[] taste, Choices history, double even, double preferred) {
        size = 0;
        serial++;
        for (int i = 0; i < history.size(); i++) {
            marks[history.item(i)] = serial;
        }
        sort(taste);
        for (int category : order) {
            take(category, (int) (even + preferred * taste[category]));
        }
    }

    private void sort(double[] taste) {
        for (int c = 0; c < order.length; c++) {
            int place = c;
            for (; place > 0 && taste[order[place - 1]] < taste[c]; place--) {
                order[place] = order[place - 1];
            }
            order[place] = c;
        }
    }

    private void take(int category, int wanted) {
        if (size + wanted > offers.length) {
            offers = Arrays.copyOf(offers, (size + wanted) * 2);
        }
        int from = demand.offset(category);
        int to = from + demand.offered(category);
        int left = wanted;
        for (int offer = from; offer < to && left > 0; offer++) {
            int item = demand.offers().item(offer);
            if (marks[item] != serial) {
                marks[item] = serial;
                offers[size++] = offer;
                left--;
            }
        }
    }

    int size() {
        return size;
    }

    int offer(int index) {
        return offers[index];
    }
}
