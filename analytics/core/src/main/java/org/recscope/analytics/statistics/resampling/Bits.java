package org.recscope.analytics.statistics.resampling;

/// A small generator of random bits: SplitMix64 (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195), begun anew for
/// every block of data, so that blocks may be done in any order.
final class Bits {
    private long state;

    Bits(long seed, long block) {
        state = Mix.bits(Mix.bits(seed) + block * Mix.STEP);
    }

    long next() {
        state += Mix.STEP;
        return Mix.bits(state);
    }

    /// A whole number in [0, bound).
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }
}
