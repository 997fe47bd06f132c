package org.recscope.plot;

import java.util.List;
import java.util.Objects;
import org.recscope.analytics.figure.Fact;

/// How a picture becomes a PNG file.
///
/// @param width in pixels at scale 1
/// @param height in pixels at scale 1; 0 lets the figure choose
/// @param scale 1 to 4: how many pixels of the file for one of the screen; also written as the resolution
/// @param theme light or dark
/// @param transparent whether the background is left out
/// @param provenance written into the file beside the pixels, where picture viewers show it
public record PngOptions(int width, int height, int scale, Theme theme, boolean transparent, List<Fact> provenance) {
    /// 900 × 560, light, opaque, at the screen's own resolution.
    public static final PngOptions DEFAULTS = new PngOptions(900, 560, 1, Theme.LIGHT, false, List.of());

    /// Checks the sizes.
    public PngOptions {
        Objects.requireNonNull(theme, "theme");
        provenance = List.copyOf(provenance);
        if (width < 1 || width > 8000 || height < 0 || height > 20000) {
            throw new IllegalArgumentException(
                    "width must be in [1, 8000] and height in [0, 20000], were " + width + " and " + height);
        }
        if (scale < 1 || scale > 4) {
            throw new IllegalArgumentException("scale must be in [1, 4], was " + scale);
        }
    }

    /// @param width in pixels at scale 1
    /// @param height in pixels at scale 1; 0 lets the figure choose
    /// @return these options with that size
    public PngOptions withSize(int width, int height) {
        return new PngOptions(width, height, scale, theme, transparent, provenance);
    }

    /// @param scale 1 to 4
    /// @return these options with it
    public PngOptions withScale(int scale) {
        return new PngOptions(width, height, scale, theme, transparent, provenance);
    }

    /// @param theme light or dark
    /// @return these options with it
    public PngOptions withTheme(Theme theme) {
        return new PngOptions(width, height, scale, theme, transparent, provenance);
    }

    /// @param transparent whether the background is left out
    /// @return these options with it
    public PngOptions withTransparent(boolean transparent) {
        return new PngOptions(width, height, scale, theme, transparent, provenance);
    }

    /// @param provenance written into the file beside the pixels
    /// @return these options with it
    public PngOptions withProvenance(List<Fact> provenance) {
        return new PngOptions(width, height, scale, theme, transparent, provenance);
    }
}
