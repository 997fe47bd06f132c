package org.recscope.analytics.statistics.resampling;

/// A small generator of random bits: SplitMix64 (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195), begun anew for
/// every block of data, so that blocks may be done in any order.
final class Bits {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Bits(long seed, long block) {
        state = mix(mix(seed) + block * STEP);
    }

    long next() {
        state += STEP;
        return mix(state);
    }

    /// A whole number in [0, bound).
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
