package org.recscope.analytics.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.CodeSet;

/// A cut of users into segments: every user of a population is in exactly one, users without a value in one
/// of their own.
public final class Segmentation {
    /// The most segments a cut may have: more would be a list of users, not of segments.
    public static final int MOST = 10_000;

    private final String by;
    private final List<SegmentKey> segments;

    /// The segment of each user, or −1 outside the population.
    private final int[] segmentOf;

    private Segmentation(String by, List<SegmentKey> segments, int[] segmentOf) {
        this.by = by;
        this.segments = List.copyOf(segments);
        this.segmentOf = segmentOf;
    }

    /// Cuts a population by one attribute, or by several crossed.
    ///
    /// @param attributes what to cut by
    /// @param population the users that count
    /// @return the segments that have users, by the order of values, users without a value last
    /// @throws IllegalArgumentException when there would be more than {@value #MOST} segments
    public static Segmentation of(List<Attribute> attributes, CodeSet population) {
        List<String> names = attributes.stream().map(Attribute::name).toList();
        String by = String.join("*", names);
        int cells = cells(attributes, by);
        int[] segmentOf = cellOf(attributes, population);
        int[] position = new int[cells];
        Arrays.fill(position, -1);
        for (int u = population.next(0); u >= 0; u = population.next(u + 1)) {
            position[segmentOf[u]] = 0;
        }
        List<SegmentKey> keys = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            if (position[cell] == 0) {
                position[cell] = keys.size();
                keys.add(key(attributes, names, cell));
            }
        }
        for (int u = population.next(0); u >= 0; u = population.next(u + 1)) {
            segmentOf[u] = position[segmentOf[u]];
        }
        return new Segmentation(by, keys, segmentOf);
    }

    /// A population that is not cut: one segment.
    ///
    /// @param population the users that count
    /// @return a segmentation by `all`
    public static Segmentation whole(CodeSet population) {
        SegmentKey all = new SegmentKey(List.of("all"), List.of("all"));
        return new Segmentation("all", List.of(all), cellOf(List.of(), population));
    }

    private static int cells(List<Attribute> attributes, String by) {
        long cells = 1;
        for (Attribute attribute : attributes) {
            cells *= attribute.values().size() + 1L;
            if (cells > MOST) {
                throw new IllegalArgumentException("cutting by " + by + " makes more than " + MOST + " segments");
            }
        }
        return (int) cells;
    }

    /// The last attribute runs fastest; the value after the last one is the missing one.
    private static int[] cellOf(List<Attribute> attributes, CodeSet population) {
        int[] cellOf = new int[population.size()];
        Arrays.fill(cellOf, -1);
        for (int u = population.next(0); u >= 0; u = population.next(u + 1)) {
            int cell = 0;
            for (Attribute attribute : attributes) {
                int values = attribute.values().size();
                int code = attribute.code(u);
                cell = cell * (values + 1) + (code == Attribute.MISSING ? values : code);
            }
            cellOf[u] = cell;
        }
        return cellOf;
    }

    private static SegmentKey key(List<Attribute> attributes, List<String> names, int cell) {
        String[] values = new String[attributes.size()];
        int rest = cell;
        for (int a = values.length - 1; a >= 0; a--) {
            List<String> known = attributes.get(a).values();
            int code = rest % (known.size() + 1);
            values[a] = code == known.size() ? SegmentKey.MISSING : known.get(code);
            rest /= known.size() + 1;
        }
        return new SegmentKey(names, List.of(values));
    }

    /// What the users are cut by.
    ///
    /// @return `activity` or `activity*taste`
    public String by() {
        return by;
    }

    /// The segments that have users.
    ///
    /// @return by the order of values
    public List<SegmentKey> segments() {
        return segments;
    }

    /// The segment of a user.
    ///
    /// @param user user code
    /// @return position in {@link #segments}, or −1 outside the population
    public int segmentOf(int user) {
        return segmentOf[user];
    }

    /// The segment of every user.
    ///
    /// @return a copy
    public int[] toArray() {
        return segmentOf.clone();
    }

    /// The users of a segment.
    ///
    /// @param segment position in {@link #segments}
    /// @return a set over all users
    public CodeSet users(int segment) {
        return CodeSet.of(segmentOf.length, u -> segmentOf[u] == segment);
    }
}
