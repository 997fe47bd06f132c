package org.recscope.analytics.statistics.resampling;

/// Numbers whose bits all depend on all bits of another: Stafford's thirteenth mixer, that of SplitMix64 (Steele, Lea &
/// Flood 2014, doi:10.1145/2660193.2660195). A part of users, or a seed beside a seed, is a hash by it: the same on
/// every machine and on any number of threads.
public final class Mix {
    /// By how much the state of SplitMix64 grows at each step.
    static final long STEP = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /// One number for another; neighbours have nothing in common.
    ///
    /// @param number any
    /// @return its mix
    public static long of(long number) {
        return bits(number + STEP);
    }

    /// One of `parts` parts that a number falls into.
    ///
    /// @param number as that of a user
    /// @param parts how many, at least 1
    /// @return from 0
    public static int part(long number, int parts) {
        return (int) Long.remainderUnsigned(of(number), parts);
    }

    /// One of `parts` parts that a number falls into, by a seed.
    ///
    /// @param number as that of a user
    /// @param seed another seed parts otherwise
    /// @param parts how many, at least 1
    /// @return from 0
    public static int part(long number, long seed, int parts) {
        return (int) Long.remainderUnsigned(of(of(number) ^ of(seed)), parts);
    }

    /// The mixer alone, which leaves 0 as it is.
    static long bits(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
