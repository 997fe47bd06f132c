package org.recscope.analytics.offpolicy;

/// A number whose bits all depend on all bits of another: Stafford's thirteenth mixer.
final class Mix {
    private Mix() {}

    static long of(long number) {
        long bits = number + 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    /// One of `parts` parts that a number falls into.
    static int part(long number, long seed, int parts) {
        return (int) Long.remainderUnsigned(of(of(number) ^ of(seed)), parts);
    }
}
