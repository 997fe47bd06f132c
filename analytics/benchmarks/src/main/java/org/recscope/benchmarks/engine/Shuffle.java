package org.recscope.benchmarks.engine;

/// An order of the numbers below some limit that looks like chance and needs no memory: four rounds of a Feistel
/// network
/// over the next even number of bits, walked on until the number is below the limit.
final class Shuffle {
    private static final int ROUNDS = 4;

    private final int limit;
    private final int half;

    Shuffle(int limit) {
        this.limit = limit;
        this.half = (Integer.SIZE - Integer.numberOfLeadingZeros(limit - 1) + 1) / 2;
    }

    /// Where a number goes; each goes elsewhere.
    int of(int number) {
        int at = number;
        do {
            at = mixed(at);
        } while (at < 0 || at >= limit);
        return at;
    }

    private int mixed(int number) {
        int mask = (1 << half) - 1;
        int left = number >>> half;
        int right = number & mask;
        for (int round = 1; round <= ROUNDS; round++) {
            int spread = (right + round) * 0x9E3779B1;
            int next = left ^ (spread ^ spread >>> 15) * 0x85EBCA77 >>> 7 & mask;
            left = right;
            right = next;
        }
        return left << half | right;
    }
}
