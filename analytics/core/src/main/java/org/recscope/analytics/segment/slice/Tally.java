package org.recscope.analytics.segment.slice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a search must know of every cell of a combination of attributes, counted in one pass. Where there are more
/// cells
/// than can be laid out, only those with a user are.
final class Tally {
    private static final long MOST_LAID_OUT = 1_000_000;

    private final Searched half;
    private final int[] attributes;

    /// Numbers of the cells there are, ascending; null where all are laid out.
    private final long @Nullable [] numbers;

    private final int[] count;
    private final double[] above;
    private final double[] below;
    private final double[] largest;
    private final double[] least;

    private Tally(Searched half, int[] attributes, long @Nullable [] numbers, int cells) {
        this.half = half;
        this.attributes = attributes;
        this.numbers = numbers;
        count = new int[cells];
        above = new double[cells];
        below = new double[cells];
        largest = new double[cells];
        least = new double[cells];
    }

    static Tally of(Searched half, int[] attributes) {
        long cells = 1;
        for (int a : attributes) {
            cells = Math.multiplyExact(cells, (long) half.size(a));
        }
        if (cells <= MOST_LAID_OUT) {
            Tally tally = new Tally(half, attributes, null, (int) cells);
            for (int user = 0; user < half.users(); user++) {
                long number = tally.number(user);
                if (number >= 0) {
                    tally.add((int) number, half.deviation(user));
                }
            }
            return tally;
        }
        return sparse(half, attributes);
    }

    private static Tally sparse(Searched half, int[] attributes) {
        Tally namer = new Tally(half, attributes, null, 0);
        long[] ofUsers = new long[half.users()];
        Arrays.setAll(ofUsers, namer::number);
        long[] numbers =
                Arrays.stream(ofUsers).filter(n -> n >= 0).sorted().distinct().toArray();
        Tally tally = new Tally(half, attributes, numbers, numbers.length);
        for (int user = 0; user < ofUsers.length; user++) {
            if (ofUsers[user] >= 0) {
                tally.add(Arrays.binarySearch(numbers, ofUsers[user]), half.deviation(user));
            }
        }
        return tally;
    }

    /// The number of a user's cell; below 0 where a value is too rare.
    private long number(int user) {
        long number = 0;
        for (int a : attributes) {
            int place = half.places(a)[user];
            if (place == Searched.RARE) {
                return Searched.RARE;
            }
            number = number * half.size(a) + place;
        }
        return number;
    }

    private void add(int cell, double deviation) {
        count[cell]++;
        if (deviation > 0) {
            above[cell] += deviation;
            largest[cell] = Math.max(largest[cell], deviation);
        } else {
            below[cell] += deviation;
            least[cell] = Math.min(least[cell], deviation);
        }
    }

    int cells() {
        return count.length;
    }

    int count(int cell) {
        return count[cell];
    }

    double sum(int cell) {
        return above[cell] + below[cell];
    }

    /// The sum of positive deviations.
    double above(int cell) {
        return above[cell];
    }

    /// The sum of negative deviations.
    double below(int cell) {
        return below[cell];
    }

    double largest(int cell) {
        return largest[cell];
    }

    double least(int cell) {
        return least[cell];
    }

    /// The cell of codes.
    ///
    /// @return below 0 where there is none
    int find(int[] codes) {
        long number = 0;
        for (int i = 0; i < attributes.length; i++) {
            int place = half.place(attributes[i], codes[i]);
            if (place < 0) {
                return Searched.RARE;
            }
            number = number * half.size(attributes[i]) + place;
        }
        return numbers == null ? (int) number : Arrays.binarySearch(numbers, number);
    }

    /// The codes of a cell's values, as the attributes have them.
    int[] codes(int cell) {
        int[] codes = new int[attributes.length];
        long rest = numbers == null ? cell : numbers[cell];
        for (int i = attributes.length - 1; i >= 0; i--) {
            int size = half.size(attributes[i]);
            codes[i] = half.code(attributes[i], (int) (rest % size));
            rest /= size;
        }
        return codes;
    }
}
