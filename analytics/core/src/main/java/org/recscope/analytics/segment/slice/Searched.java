package org.recscope.analytics.segment.slice;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.recscope.analytics.statistics.Sample;

/// The half of the users that is searched: how far each value is from the mean, and which values of attributes have
/// enough users to be part of a slice. Its arrays are shared within the package and never changed.
final class Searched {
    /// Code of a value too rare to be part of a slice.
    static final int RARE = -1;

    private final double[] numbers;
    private final double[] deviations;

    /// `[attribute][user]`: codes as the attributes have them.
    private final int[][] columns;

    /// `[attribute][user]`: places in `values`, or {@link #RARE}.
    private final int[][] places;

    /// `[attribute][place]`: codes with enough users, ascending.
    private final int[][] values;

    private final double spread;

    /// @param numbers one a user
    /// @param columns `[attribute][user]`, codes below the attribute's size
    /// @param sizes values an attribute
    /// @param smallest the least users of a slice
    Searched(double[] numbers, int[][] columns, int[] sizes, int smallest) {
        double mean = Arrays.stream(numbers).average().orElse(0);
        this.numbers = numbers;
        this.deviations = Arrays.stream(numbers).map(number -> number - mean).toArray();
        this.columns = columns;
        this.spread = Math.sqrt(Arrays.stream(deviations).map(d -> d * d).sum() / (deviations.length - 1.0));
        this.places = new int[columns.length][];
        this.values = new int[columns.length][];
        for (int a = 0; a < columns.length; a++) {
            int[] users = new int[sizes[a]];
            Arrays.stream(columns[a]).forEach(code -> users[code]++);
            int[] placeOf = new int[sizes[a]];
            int frequent = 0;
            for (int code = 0; code < sizes[a]; code++) {
                placeOf[code] = users[code] >= smallest ? frequent++ : RARE;
            }
            values[a] = new int[frequent];
            for (int code = 0; code < sizes[a]; code++) {
                if (placeOf[code] != RARE) {
                    values[a][placeOf[code]] = code;
                }
            }
            places[a] = Arrays.stream(columns[a]).map(code -> placeOf[code]).toArray();
        }
    }

    int users() {
        return deviations.length;
    }

    int attributes() {
        return columns.length;
    }

    double[] deviations() {
        return deviations;
    }

    double deviation(int user) {
        return deviations[user];
    }

    boolean varies() {
        return spread > 0;
    }

    double spread() {
        return spread;
    }

    int[][] columns() {
        return columns;
    }

    /// Places of an attribute's values by user, {@link #RARE} for those of too few users.
    int[] places(int attribute) {
        return places[attribute];
    }

    /// How many values of an attribute have enough users.
    int size(int attribute) {
        return values[attribute].length;
    }

    /// The code at a place.
    int code(int attribute, int place) {
        return values[attribute][place];
    }

    /// The place of a code; below 0 where it is too rare.
    int place(int attribute, int code) {
        return Arrays.binarySearch(values[attribute], code);
    }

    /// The numbers of a slice's users.
    Sample inside(Cell cell) {
        return Sample.of(IntStream.range(0, numbers.length)
                .filter(user -> cell.holds(columns, user))
                .mapToDouble(user -> numbers[user])
                .toArray());
    }

    /// How far the mean of a group is from that of the others, in standard errors.
    double z(double sum, double users) {
        double rest = deviations.length - users;
        return sum / (spread * Math.sqrt(users * rest / deviations.length));
    }
}
