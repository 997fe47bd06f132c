package org.recscope.plot.pen;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A weight of the bundled typeface Inter (SIL Open Font License), read from its file.
public enum Typeface {
    /// For everything.
    REGULAR("Inter-Regular.otf"),
    /// For titles, headers and the best of a column.
    SEMIBOLD("Inter-SemiBold.otf");

    private final Bytes bytes;
    private final CffGlyphs outlines;
    private final Kerning kerning;
    private final int unitsPerEm;
    private final int metrics;
    private final int lastMetric;
    private final int characters;
    private final int digit;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    /// What is needed of a letter, in font units.
    private record Glyph(int id, int advance, Path2D outline) {}

    Typeface(String file) {
        bytes = new Bytes(read(file));
        unitsPerEm = bytes.u16(bytes.table("head") + 18);
        lastMetric = bytes.u16(bytes.table("hhea") + 34) - 1;
        metrics = bytes.table("hmtx");
        outlines = new CffGlyphs(bytes, bytes.table("CFF "));
        kerning = new Kerning(bytes, bytes.table("GPOS"));
        characters = segments();
        digit = glyph('0').advance;
    }

    private static byte[] read(String file) {
        String path = "/com/formdev/flatlaf/fonts/inter/" + file;
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the bundled font is missing: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sub-table that maps characters by segments of 32 bits (format 12) or 16 (format 4).
    private int segments() {
        int table = bytes.table("cmap");
        int found = -1;
        for (int i = 0; i < bytes.u16(table + 2); i++) {
            int subtable = table + bytes.u32(table + 8 + 8 * i);
            int format = bytes.u16(subtable);
            if (format == 12 || format == 4 && found < 0) {
                found = subtable;
            }
        }
        return found;
    }

    /// How far a text reaches.
    ///
    /// @param text one line
    /// @param size height of the em in pixels
    /// @param tabular whether all digits are as wide as the zero, so that columns of numbers line up
    /// @return its width in pixels
    public double width(String text, double size, boolean tabular) {
        return layout(text, tabular, null) * size / unitsPerEm;
    }

    /// The shapes of a text from the origin to the right, y downwards.
    ///
    /// @param text one line
    /// @param size height of the em in pixels
    /// @param tabular whether all digits are as wide as the zero
    /// @return its outline in pixels
    public Path2D outline(String text, double size, boolean tabular) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        layout(text, tabular, path);
        path.transform(AffineTransform.getScaleInstance(size / unitsPerEm, -size / unitsPerEm));
        return path;
    }

    /// Whether the font has every character of a text.
    ///
    /// @param text any text
    /// @return false when some would be shown as an empty box
    public boolean covers(String text) {
        return text.codePoints().allMatch(c -> glyph(c).id != 0);
    }

    private double layout(String text, boolean tabular, @Nullable Path2D path) {
        double at = 0;
        Glyph before = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            Glyph glyph = glyph(character);
            boolean fixed = tabular && character >= '0' && character <= '9';
            if (before != null && !fixed) {
                at += kerning.between(before.id, glyph.id);
            }
            double indent = fixed ? (digit - glyph.advance) / 2.0 : 0;
            if (path != null) {
                path.append(glyph.outline.getPathIterator(AffineTransform.getTranslateInstance(at + indent, 0)), false);
            }
            at += fixed ? digit : glyph.advance;
            before = fixed ? null : glyph;
        }
        return at;
    }

    private Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, c -> {
            int id = Character.isISOControl(c) ? glyphOf(' ') : glyphOf(c);
            return new Glyph(id, bytes.u16(metrics + 4 * Math.min(id, lastMetric)), outlines.outline(id));
        });
    }

    private int glyphOf(int character) {
        return bytes.u16(characters) == 12 ? wide(character) : narrow(character);
    }

    private int wide(int character) {
        int low = 0;
        int high = bytes.u32(characters + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characters + 16 + 12 * middle;
            if (character < bytes.u32(group)) {
                high = middle - 1;
            } else if (character > bytes.u32(group + 4)) {
                low = middle + 1;
            } else {
                return bytes.u32(group + 8) + character - bytes.u32(group);
            }
        }
        return 0;
    }

    private int narrow(int character) {
        int doubled = bytes.u16(characters + 6);
        for (int i = 0; i < doubled; i += 2) {
            int end = bytes.u16(characters + 14 + i);
            int start = bytes.u16(characters + 16 + doubled + i);
            if (character <= end && character >= start) {
                int delta = bytes.u16(characters + 16 + 2 * doubled + i);
                int place = characters + 16 + 3 * doubled + i;
                int range = bytes.u16(place);
                int id = range == 0 ? character : bytes.u16(place + range + 2 * (character - start));
                return range != 0 && id == 0 ? 0 : id + delta & 0xFFFF;
            }
        }
        return 0;
    }
}
