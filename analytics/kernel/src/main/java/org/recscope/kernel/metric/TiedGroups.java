package org.recscope.kernel.metric;

import org.recscope.kernel.data.RankedLists;

/// Turns a list into {@link Hits}. An item without a tie is a group of one; the orders of a larger group are equally
/// likely.
final class TiedGroups {
    /// Relevant items in the groups above the one looked at: known for certain, whatever the order inside groups.
    private int above;

    /// Items that count as relevant because nobody judged them.
    private int extra;

    /// Items of the list that are not left out.
    private int length;

    int extra() {
        return extra;
    }

    int length() {
        return length;
    }

    void collect(UserCursor user, Relevance relevance, Judging judging, Hits hits) {
        hits.clear();
        extra = 0;
        length = user.length();
        boolean plain = !judging.unjudgedRelevant() && !judging.unjudgedLeftOut() || !relevance.anyJudged();
        if (plain && relevance.count() == 0) {
            return;
        }
        if (user.lists().hasTies()) {
            collectGroups(user, relevance, plain ? Judging.STANDARD : judging, hits);
        } else if (plain) {
            collectItems(user, relevance, hits);
        } else {
            collectJudged(user, relevance, judging, hits);
        }
    }

    private static void collectItems(UserCursor user, Relevance relevance, Hits hits) {
        RankedLists lists = user.lists();
        int from = user.from();
        int length = user.length();
        boolean ranked = lists.hasRanks();
        int found = 0;
        for (int i = 0; i < length; i++) {
            double gain = relevance.gain(lists.item(from + i));
            if (gain > 0) {
                found++;
                int rank = ranked ? lists.rank(from + i) : i + 1;
                hits.add(rank, 1, gain, found, found == 1 ? 1 : 0);
            }
        }
    }

    /// The same where unjudged items count or are left out.
    private void collectJudged(UserCursor user, Relevance relevance, Judging judging, Hits hits) {
        RankedLists lists = user.lists();
        int from = user.from();
        int left = 0;
        int found = 0;
        for (int i = 0; i < user.length(); i++) {
            double gain = gain(relevance, judging, lists.item(from + i));
            if (gain < 0) {
                left++;
            } else if (gain > 0) {
                found++;
                int rank = lists.hasRanks() ? lists.rank(from + i) : i + 1;
                hits.add(rank - left, 1, gain, found, found == 1 ? 1 : 0);
            }
        }
        length -= left;
    }

    /// The gain of an item, below 0 when it is left out.
    private double gain(Relevance relevance, Judging judging, int item) {
        double gain = relevance.gain(item);
        if (gain > 0 || judging == Judging.STANDARD || relevance.judged(item)) {
            return gain;
        }
        if (judging.unjudgedLeftOut()) {
            return -1;
        }
        extra++;
        return relevance.highest();
    }

    private void collectGroups(UserCursor user, Relevance relevance, Judging judging, Hits hits) {
        RankedLists lists = user.lists();
        int from = user.from();
        int all = user.length();
        int left = 0;
        above = 0;
        for (int start = 0, end; start < all; start = end) {
            int relevant = 0;
            int gone = 0;
            double gains = 0;
            end = start;
            do {
                double gain = gain(relevance, judging, lists.item(from + end));
                gone += gain < 0 ? 1 : 0;
                gains += Math.max(0, gain);
                relevant += gain > 0 ? 1 : 0;
                end++;
            } while (end < all && lists.tied(from + end));
            if (relevant > 0) {
                addGroup(start - left, end - start - gone, relevant, gains, hits);
                above += relevant;
            }
            left += gone;
        }
        length -= left;
    }

    /// One group of `size` items after `start` others, `relevant` of them relevant.
    ///
    /// At its position `i` (from 0) stands a relevant item with chance relevant / size; given that, the `i` places
    /// before hold `i (relevant − 1) / (size − 1)` relevant ones on average. The first relevant item of the group
    /// is at `i` with chance `C(size − i − 1, relevant − 1) / C(size, relevant)`, which goes from one place to the
    /// next by a factor.
    private void addGroup(int start, int size, int relevant, double gains, Hits hits) {
        double chance = (double) relevant / size;
        double others = size == 1 ? 0 : (relevant - 1.0) / (size - 1.0);
        double first = above == 0 ? chance : 0;
        for (int i = 0; i < size; i++) {
            hits.add(start + i + 1, chance, gains / size, above + 1 + i * others, first);
            first *= Math.max(0.0, (double) (size - i - relevant) / (size - i - 1));
        }
    }
}
