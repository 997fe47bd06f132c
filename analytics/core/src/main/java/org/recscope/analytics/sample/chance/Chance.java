package org.recscope.analytics.sample.chance;

/// Draws from a counter-based generator. {@link #at} goes to the place of one entity in one stream; the draws after it
/// are the same whatever was drawn before. Not safe for several threads: each has its own.
///
/// The place is the seed mixed with stream and entity by the finaliser of MurmurHash3 in David Stafford's variant 13;
/// from there it counts in steps of the golden ratio, as SplitMix64 does (Steele, Lea & Flood 2014,
/// doi:10.1145/2660193.2660195).
public final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long STREAM = 0xD1B54A32D192ED03L;
    private static final double UNIT = 0x1.0p-53;
    /// Above this mean a Poisson draw is the sum of draws of smaller means, lest `exp` underflow.
    private static final double POISSON_PIECE = 300;

    private final long seed;
    private long state;

    /// Chance under a seed, at no entity yet.
    ///
    /// @param seed any number
    public Chance(long seed) {
        this.seed = mix(seed + STEP);
        this.state = this.seed;
    }

    /// Goes to the first draw of an entity.
    ///
    /// @param stream what is drawn
    /// @param entity for whom, any number
    /// @return this
    public Chance at(Stream stream, long entity) {
        state = mix(mix(seed + (stream.ordinal() + 1) * STREAM) + entity * STEP);
        return this;
    }

    /// Sixty-four even bits.
    ///
    /// @return any number
    public long bits() {
        state += STEP;
        return mix(state);
    }

    /// An even number.
    ///
    /// @return in \[0, 1), a multiple of 2⁻⁵³
    public double uniform() {
        return (bits() >>> 11) * UNIT;
    }

    /// An even number that a logarithm can be taken of.
    ///
    /// @return in (0, 1)
    public double open() {
        return ((bits() >>> 12) + 0.5) * (2 * UNIT);
    }

    /// An even whole number, by multiplication of 32 bits: no value is preferred by more than `bound` in 2³².
    ///
    /// @param bound at least 1
    /// @return from 0 to bound - 1
    public int below(int bound) {
        return (int) ((bits() >>> 32) * bound >>> 32);
    }

    /// Whether something of this probability happens.
    ///
    /// @param probability from 0, never, to 1, always
    /// @return true with the probability
    public boolean happens(double probability) {
        return uniform() < probability;
    }

    /// A waiting time of mean 1.
    ///
    /// @return above 0
    public double exponential() {
        return -StrictMath.log(open());
    }

    /// A standard normal number, by Box and Muller, the cosine half.
    ///
    /// @return mean 0, variance 1
    public double gaussian() {
        double radius = StrictMath.sqrt(2 * exponential());
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /// A Poisson number, by Knuth's product of even numbers.
    ///
    /// @param mean 0 or more
    /// @return 0 or more
    public int poisson(double mean) {
        int count = 0;
        double rest = mean;
        while (rest > POISSON_PIECE) {
            count += product(POISSON_PIECE);
            rest -= POISSON_PIECE;
        }
        return count + product(rest);
    }

    /// How many of some trials succeed.
    ///
    /// @param trials 0 or more, few: each is drawn
    /// @param probability of one
    /// @return from 0 to trials
    public int binomial(int trials, double probability) {
        int count = 0;
        for (int i = 0; i < trials; i++) {
            count += happens(probability) ? 1 : 0;
        }
        return count;
    }

    private int product(double mean) {
        double floor = StrictMath.exp(-mean);
        int count = 0;
        for (double product = open(); product > floor; product *= open()) {
            count++;
        }
        return count;
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
