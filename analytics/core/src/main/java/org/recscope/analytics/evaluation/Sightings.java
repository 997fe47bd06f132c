package org.recscope.analytics.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How often each kind of finding was seen in one part of one run, and the first few of each.
final class Sightings {
    static final int EXAMPLES = 3;

    private final long[] counts = new long[FindingKind.values().length];

    /// User and item code side by side; an item of −1 for what concerns the user alone.
    private final int[][] examples = new int[counts.length][2 * EXAMPLES];

    void see(FindingKind kind, int user, int item) {
        int at = kind.ordinal();
        if (counts[at] < EXAMPLES) {
            int slot = 2 * (int) counts[at];
            examples[at][slot] = user;
            examples[at][slot + 1] = item;
        }
        counts[at]++;
    }

    /// Adds what was seen in the part after this one.
    void merge(Sightings next) {
        for (int kind = 0; kind < counts.length; kind++) {
            for (int e = known(kind), other = 0; e < EXAMPLES && other < next.known(kind); e++, other++) {
                examples[kind][2 * e] = next.examples[kind][2 * other];
                examples[kind][2 * e + 1] = next.examples[kind][2 * other + 1];
            }
            counts[kind] += next.counts[kind];
        }
    }

    private int known(int kind) {
        return (int) Math.min(EXAMPLES, counts[kind]);
    }

    long count(FindingKind kind) {
        return counts[kind.ordinal()];
    }

    /// The first few, as (user, item) pairs.
    List<int[]> examples(FindingKind kind) {
        int at = kind.ordinal();
        List<int[]> pairs = new ArrayList<>();
        for (int e = 0; e < known(at); e++) {
            pairs.add(Arrays.copyOfRange(examples[at], 2 * e, 2 * e + 2));
        }
        return pairs;
    }
}
