package org.recscope.plot.style;

import java.awt.Color;
import java.util.List;
import org.recscope.analytics.figure.Ramp;
import org.recscope.analytics.figure.Slot;

/// The colours of one theme.
///
/// @param background behind everything; the window's own
/// @param surface behind headers and cards
/// @param line borders
/// @param grid lines behind the data, barely seen
/// @param axis lines that carry ticks
/// @param text words
/// @param muted words that come second
/// @param slots colours in the order of {@link Slot}
/// @param sequential shades from little to much, evenly spaced
/// @param diverging shades from far below to far above, evenly spaced
public record Palette(
        Color background,
        Color surface,
        Color line,
        Color grid,
        Color axis,
        Color text,
        Color muted,
        List<Color> slots,
        Shades sequential,
        Shades diverging) {
    /// Contrast from which small words are read without effort (Web Content Accessibility Guidelines, level AA).
    private static final double READABLE = 4.5;

    /// Dark words on white, beside AtlantaFX's Primer Light.
    public static final Palette LIGHT = new Palette(
            hex("ffffff"),
            hex("f6f8fa"),
            hex("d0d7de"),
            hex("eaeef2"),
            hex("8c959f"),
            hex("1f2328"),
            hex("59636e"),
            List.of(
                    hex("0969da"),
                    hex("d9580b"),
                    hex("1ea078"),
                    hex("b04a98"),
                    hex("d9a400"),
                    hex("56b1e8"),
                    hex("7d2440"),
                    hex("4b3b9a"),
                    hex("0969da"),
                    hex("8c959f"),
                    hex("1a7f37"),
                    hex("cf222e"),
                    hex("bf8700")),
            Shades.of("f4f8fd", "d5e6fa", "a6cdf6", "67a8ec", "2f7fd6", "0b5cae", "083f7c"),
            Shades.of("b3400b", "e0763a", "f5b48d", "fbe6d9", "f6f7f8", "d8e8fa", "8fc0f3", "3a86da", "0b5cae"));

    /// Pale words on near black, beside AtlantaFX's Primer Dark.
    public static final Palette DARK = new Palette(
            hex("0d1117"),
            hex("161b22"),
            hex("30363d"),
            hex("1c222a"),
            hex("6e7681"),
            hex("e6edf3"),
            hex("9198a1"),
            List.of(
                    hex("58a6ff"),
                    hex("f0883e"),
                    hex("46dc96"),
                    hex("d57fc4"),
                    hex("e3c04a"),
                    hex("a5dcff"),
                    hex("c9506f"),
                    hex("7564d8"),
                    hex("58a6ff"),
                    hex("6e7681"),
                    hex("3fb950"),
                    hex("f85149"),
                    hex("d29922")),
            Shades.of("121a24", "15293f", "173d66", "1b5595", "2b74c4", "5b9fec", "a8d0ff"),
            Shades.of("ffa36b", "d9702f", "8f4a20", "46291a", "191d22", "16304d", "1f5590", "3f87d6", "8cc4ff"));

    /// Copies the colours and checks that there is one a slot.
    public Palette {
        slots = List.copyOf(slots);
        if (slots.size() != Slot.values().length) {
            throw new IllegalArgumentException("slots must have a colour each, has " + slots.size());
        }
    }

    private static Color hex(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }

    /// @param slot the part
    /// @return its colour
    public Color of(Slot slot) {
        return slots.get(slot.ordinal());
    }

    /// @param slot the part
    /// @param opacity from 0 to 1
    /// @return its colour, seen through
    public Color of(Slot slot, double opacity) {
        return withOpacity(of(slot), opacity);
    }

    /// A colour as if seen through on the background, but covering what lies under it.
    ///
    /// @param slot the part
    /// @param strength from 0, the background, to 1, the colour
    /// @return the mixture
    public Color pale(Slot slot, double strength) {
        return new Shades(List.of(background, of(slot))).at(strength);
    }

    /// @param color any
    /// @param opacity from 0 to 1
    /// @return the colour, seen through
    public static Color withOpacity(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /// The shade of a depth.
    ///
    /// @param ramp how shades are meant
    /// @param depth 0 to 1 on a sequential ramp, −1 to 1 on a diverging one; beyond is as the end
    /// @return the shade
    public Color shade(Ramp ramp, double depth) {
        return switch (ramp) {
            case SEQUENTIAL -> sequential.at(depth);
            case DIVERGING -> diverging.at((depth + 1) / 2);
        };
    }

    /// Words that can be read on a shade.
    ///
    /// @param shade behind them
    /// @return the palette's words, or black or white where those are easier to read
    public Color textOn(Color shade) {
        if (contrast(text, shade) >= READABLE) {
            return text;
        }
        return contrast(Color.WHITE, shade) >= contrast(Color.BLACK, shade) ? Color.WHITE : Color.BLACK;
    }

    /// Contrast of two colours by the Web Content Accessibility Guidelines 2.2.
    ///
    /// @param one a colour
    /// @param other a colour
    /// @return from 1, equal, to 21, black on white
    public static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
