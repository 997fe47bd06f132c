package org.recscope.analytics.segment.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.statistics.resampling.Mix;
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
        double[] numbers = Arrays.stream(searched).mapToDouble(u -> values[u]).toArray();
        Searched half = new Searched(numbers, columns(searched), sizes(), options.smallest());
        Candidates candidates = options.proposer().search(half, options);
        List<Cell> cells = new Merging(half).distinct(candidates.cells(), options.most());
        Kept judge = new Kept(Arrays.stream(kept).mapToDouble(u -> values[u]).toArray(), columns(kept));
        return new SliceReport(
                about, candidates.looked(), searched.length, kept.length, significant(cells, half, judge));
    }

    /// Which half a user is in depends on the user and the seed alone.
    private int[] half(int[] users, int which) {
        return Arrays.stream(users)
                .filter(u -> Mix.part(u, options.seed(), 2) == which)
                .toArray();
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

    /// The slices that hold on the half that was not searched.
    private List<Slice> significant(List<Cell> cells, Searched half, Kept judge) {
        List<Cell> enough = cells.stream()
                .filter(cell -> judge.inside(cell).n() >= options.smallest()
                        && judge.outside(cell).n() >= options.smallest())
                .toList();
        double[] p = judge.pValues(enough, options.alpha());
        double[] corrected = Correction.HOLM.adjust(p, options.alpha()).pValues();
        List<Slice> found = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            if (corrected[i] <= options.alpha()) {
                found.add(slice(enough.get(i), half, judge, corrected[i]));
            }
        }
        found.sort(Comparator.comparingDouble(Slice::corrected));
        return found;
    }

    private Slice slice(Cell cell, Searched half, Kept judge, double corrected) {
        Sample searched = half.inside(cell);
        Sample inside = judge.inside(cell);
        long users = (long) (searched.n() + inside.n());
        return new Slice(key(cell), users, searched, inside, judge.outside(cell), corrected);
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
