package org.recscope.analytics.segment.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.kernel.data.Attribute;

/// Looks for slices.
public final class SliceFinder {
    private final double[] values;
    private final List<Attribute> attributes;
    private final SliceOptions options;

    private SliceFinder(double[] values, List<Attribute> attributes, SliceOptions options) {
        this.values = values;
        this.attributes = attributes;
        this.options = options;
    }

    /// Searches half of the users and estimates on the other.
    ///
    /// @param about what the values are, in words
    /// @param values one a user; `NaN` for those that do not count
    /// @param attributes of the users; numbers in bins
    /// @param options what is looked for
    /// @return nothing found where there are too few users
    public static SliceReport find(String about, double[] values, List<Attribute> attributes, SliceOptions options) {
        return new SliceFinder(values, attributes, options).find(about);
    }

    private SliceReport find(String about) {
        int[] users = IntStream.range(0, values.length)
                .filter(u -> !Double.isNaN(values[u]))
                .toArray();
        int[] searched = half(users, 0);
        int[] kept = half(users, 1);
        if (searched.length < 2 * options.smallest() || kept.length < 2 * options.smallest() || attributes.isEmpty()) {
            return new SliceReport(about, 0, searched.length, kept.length, List.of());
        }
        double mean =
                Arrays.stream(searched).mapToDouble(u -> values[u]).average().orElse(0);
        double[] deviations =
                Arrays.stream(searched).mapToDouble(u -> values[u] - mean).toArray();
        int[][] columns = columns(searched);
        Lattice lattice = new Lattice(deviations, columns, sizes(), options);
        List<Cell> cells = new Merging(deviations, columns).distinct(lattice.search(), options.most());
        return new SliceReport(about, lattice.looked(), searched.length, kept.length, estimated(cells, searched, kept));
    }

    /// Which half a user is in depends on the user and the seed alone.
    private int[] half(int[] users, int which) {
        return Arrays.stream(users)
                .filter(u -> (mix(u + 0x9E3779B97F4A7C15L * (options.seed() + 1)) & 1) == which)
                .toArray();
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 17;
    }

    private int[] sizes() {
        return attributes.stream().mapToInt(a -> a.values().size() + 1).toArray();
    }

    /// Users without a value have the code after the last.
    private int[][] columns(int[] users) {
        int[][] columns = new int[attributes.size()][users.length];
        for (int a = 0; a < columns.length; a++) {
            Attribute attribute = attributes.get(a);
            for (int i = 0; i < users.length; i++) {
                int code = attribute.code(users[i]);
                columns[a][i] = code == Attribute.MISSING ? attribute.values().size() : code;
            }
        }
        return columns;
    }

    private List<Slice> estimated(List<Cell> cells, int[] searched, int[] kept) {
        int[][] searchedColumns = columns(searched);
        int[][] keptColumns = columns(kept);
        List<Slice> slices = new ArrayList<>();
        for (Cell cell : cells) {
            Sample found = sample(cell, searchedColumns, searched, true);
            Sample inside = sample(cell, keptColumns, kept, true);
            Sample outside = sample(cell, keptColumns, kept, false);
            if (inside.n() >= options.smallest() && outside.n() >= options.smallest()) {
                long users = (long) (found.n() + inside.n());
                slices.add(new Slice(key(cell), users, found, inside, outside, Double.NaN));
            }
        }
        return significant(slices);
    }

    private List<Slice> significant(List<Slice> slices) {
        double[] p = slices.stream().mapToDouble(Slice::pValue).toArray();
        double[] corrected = Correction.HOLM.adjust(p, options.alpha()).pValues();
        List<Slice> found = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            Slice slice = slices.get(i);
            boolean same = slice.difference().estimate() * (slice.searched().mean() - whole()) > 0;
            if (corrected[i] <= options.alpha() && same) {
                found.add(slice.corrected(corrected[i]));
            }
        }
        found.sort(Comparator.comparingDouble(Slice::corrected));
        return found;
    }

    private double whole() {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    }

    private Sample sample(Cell cell, int[][] columns, int[] users, boolean inside) {
        return Sample.of(IntStream.range(0, users.length)
                .filter(i -> cell.holds(columns, i) == inside)
                .mapToDouble(i -> values[users[i]])
                .toArray());
    }

    private SegmentKey key(Cell cell) {
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cell.attributes().length; i++) {
            Attribute attribute = attributes.get(cell.attributes()[i]);
            int code = cell.codes()[i];
            names.add(attribute.name());
            words.add(
                    code == attribute.values().size()
                            ? SegmentKey.MISSING
                            : attribute.values().get(code));
        }
        return new SegmentKey(names, words);
    }
}
