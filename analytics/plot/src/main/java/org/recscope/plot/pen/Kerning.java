package org.recscope.plot.pen;

import java.util.ArrayList;
import java.util.List;

/// Distances between pairs of letters from the `kern` feature of a `GPOS` table (OpenType, pair adjustment formats 1
/// and 2).
final class Kerning {
    private static final int KERN = 0x6B65726E;
    private static final int PAIR = 2;
    private static final int EXTENSION = 9;

    private final Bytes bytes;
    private final List<Integer> subtables = new ArrayList<>();

    /// @param start where the table begins; -1 for a font without
    Kerning(Bytes bytes, int start) {
        this.bytes = bytes;
        if (start < 0) {
            return;
        }
        int features = start + bytes.u16(start + 6);
        int lookups = start + bytes.u16(start + 8);
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < bytes.u16(features); i++) {
            int record = features + 2 + 6 * i;
            if (bytes.u32(record) == KERN) {
                addLookups(features + bytes.u16(record + 4), lookups, seen);
            }
        }
    }

    private void addLookups(int feature, int lookups, List<Integer> seen) {
        for (int i = 0; i < bytes.u16(feature + 2); i++) {
            int lookup = lookups + bytes.u16(lookups + 2 + 2 * bytes.u16(feature + 4 + 2 * i));
            if (!seen.contains(lookup)) {
                seen.add(lookup);
                addSubtables(lookup);
            }
        }
    }

    private void addSubtables(int lookup) {
        for (int i = 0; i < bytes.u16(lookup + 4); i++) {
            int type = bytes.u16(lookup);
            int subtable = lookup + bytes.u16(lookup + 6 + 2 * i);
            if (type == EXTENSION) {
                type = bytes.u16(subtable + 2);
                subtable += bytes.u32(subtable + 4);
            }
            // Only pairs that move the first letter's advance and nothing else: all that kerning of Latin text uses.
            if (type == PAIR && bytes.u16(subtable + 4) == 4 && bytes.u16(subtable + 6) == 0) {
                subtables.add(subtable);
            }
        }
    }

    /// How much closer (negative) or wider two glyphs stand, in font units.
    int between(int left, int right) {
        for (int subtable : subtables) {
            int covered = covered(subtable + bytes.u16(subtable + 2), left);
            if (covered < 0) {
                continue;
            }
            int value = bytes.u16(subtable) == 1 ? pair(subtable, covered, right) : classes(subtable, left, right);
            if (value != Integer.MIN_VALUE) {
                return value;
            }
        }
        return 0;
    }

    private int pair(int subtable, int covered, int right) {
        int set = subtable + bytes.u16(subtable + 10 + 2 * covered);
        int low = 0;
        int high = bytes.u16(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int glyph = bytes.u16(set + 2 + 4 * middle);
            if (glyph == right) {
                return bytes.s16(set + 4 + 4 * middle);
            }
            if (glyph < right) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Integer.MIN_VALUE;
    }

    private int classes(int subtable, int left, int right) {
        int first = classOf(subtable + bytes.u16(subtable + 8), left);
        int second = classOf(subtable + bytes.u16(subtable + 10), right);
        return bytes.s16(subtable + 16 + 2 * (first * bytes.u16(subtable + 14) + second));
    }

    private int covered(int table, int glyph) {
        int format = bytes.u16(table);
        int size = format == 1 ? 2 : 6;
        int range = find(table + 4, bytes.u16(table + 2), size, glyph);
        if (range < 0) {
            return -1;
        }
        int at = table + 4 + size * range;
        return format == 1 ? range : bytes.u16(at + 4) + glyph - bytes.u16(at);
    }

    private int classOf(int table, int glyph) {
        if (bytes.u16(table) == 1) {
            int index = glyph - bytes.u16(table + 2);
            return index >= 0 && index < bytes.u16(table + 4) ? bytes.u16(table + 6 + 2 * index) : 0;
        }
        int range = find(table + 4, bytes.u16(table + 2), 6, glyph);
        return range < 0 ? 0 : bytes.u16(table + 8 + 6 * range);
    }

    /// The entry that holds a glyph in a sorted list of glyphs (size 2) or ranges (size 6); -1 when none does.
    private int find(int start, int count, int size, int glyph) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = start + size * middle;
            if (glyph < bytes.u16(at)) {
                high = middle - 1;
            } else if (glyph > bytes.u16(size == 2 ? at : at + 2)) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
