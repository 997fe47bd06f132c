package org.recscope.kernel.data;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// A set of codes, dense: a segment's users, the users under a brush, the items of the catalogue. Immutable.
public final class CodeSet {
    /// Code `c` is bit `c` of word `c / 64`. Bits from `size` on are 0.
    private final long[] words;

    /// Codes are below this, whether in the set or not.
    private final int size;

    private final int count;

    private CodeSet(long[] words, int size) {
        this.words = words;
        this.size = size;
        int bits = 0;
        for (long word : words) {
            bits += Long.bitCount(word);
        }
        this.count = bits;
    }

    private static int wordsFor(int size) {
        return (size + 63) >>> 6;
    }

    /// The set of all codes below a size that fulfil a condition.
    ///
    /// @param size how many codes there are
    /// @param chosen asked once a code, in ascending order
    /// @return those for which it said yes
    public static CodeSet of(int size, IntPredicate chosen) {
        long[] words = new long[wordsFor(size)];
        for (int code = 0; code < size; code++) {
            if (chosen.test(code)) {
                words[code >> 6] |= 1L << code;
            }
        }
        return new CodeSet(words, size);
    }

    /// Every code there is.
    ///
    /// @param size how many codes there are
    /// @return 0 … size − 1
    public static CodeSet all(int size) {
        return none(size).not();
    }

    /// No code at all.
    ///
    /// @param size how many codes there are
    /// @return the empty set
    public static CodeSet none(int size) {
        return new CodeSet(new long[wordsFor(size)], size);
    }

    /// How many codes there are, whether in the set or not.
    ///
    /// @return codes are below this
    public int size() {
        return size;
    }

    /// How many codes are in the set.
    ///
    /// @return in \[0, size]
    public int count() {
        return count;
    }

    /// Whether no code is in the set.
    ///
    /// @return true when {@link #count()} is 0
    public boolean isEmpty() {
        return count == 0;
    }

    /// Whether a code is in the set.
    ///
    /// @param code any code; those from the size on are not in it
    /// @return true when it is
    public boolean contains(int code) {
        return code < size && (words[code >> 6] >>> code & 1) != 0;
    }

    /// The smallest member that is not below a code; walks the set as `for (int c = s.next(0); c >= 0; c = s.next(c +
    /// 1))`.
    ///
    /// @param from at least 0
    /// @return a code, or −1 when there is none
    public int next(int from) {
        if (from >= size) {
            return -1;
        }
        int word = from >> 6;
        long bits = words[word] & -1L << from;
        while (bits == 0) {
            if (++word == words.length) {
                return -1;
            }
            bits = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }

    /// Sixty-four codes at once, for loops that test many.
    ///
    /// @param index word number: codes 64 · index …
    /// @return code `c` is bit `c mod 64`
    public long word(int index) {
        return words[index];
    }

    /// What is in both sets.
    ///
    /// @param other a set over as many codes
    /// @return the intersection
    public CodeSet and(CodeSet other) {
        long[] result = sameSize(other);
        for (int i = 0; i < result.length; i++) {
            result[i] &= other.words[i];
        }
        return new CodeSet(result, size);
    }

    /// What is in either set.
    ///
    /// @param other a set over as many codes
    /// @return the union
    public CodeSet or(CodeSet other) {
        long[] result = sameSize(other);
        for (int i = 0; i < result.length; i++) {
            result[i] |= other.words[i];
        }
        return new CodeSet(result, size);
    }

    /// What is not in this set.
    ///
    /// @return the complement among the codes there are
    public CodeSet not() {
        long[] result = new long[words.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = ~words[i];
        }
        if ((size & 63) != 0) {
            result[result.length - 1] &= (1L << size) - 1;
        }
        return new CodeSet(result, size);
    }

    private long[] sameSize(CodeSet other) {
        if (other.size != size) {
            throw new IllegalArgumentException("sets over " + size + " and " + other.size + " codes cannot be joined");
        }
        return Arrays.copyOf(words, words.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSet set && set.size == size && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + size;
    }

    @Override
    public String toString() {
        return count + " of " + size;
    }
}
