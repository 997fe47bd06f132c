package org.recscope.plot;

import java.util.List;
import java.util.Objects;
import org.recscope.analytics.figure.Fact;

/// How a report becomes a PNG page; it is as high as it must be.
///
/// @param width in pixels at scale 1
/// @param scale 1 to 4
/// @param theme light or dark
/// @param transparent whether the background is left out
/// @param provenance written into the file beside the pixels
public record ReportOptions(int width, int scale, Theme theme, boolean transparent, List<Fact> provenance) {
    /// 1400 pixels wide, light, opaque.
    public static final ReportOptions DEFAULTS = new ReportOptions(1400, 1, Theme.LIGHT, false, List.of());

    /// Checks the sizes.
    public ReportOptions {
        Objects.requireNonNull(theme, "theme");
        provenance = List.copyOf(provenance);
        if (width < 600 || width > 4000) {
            throw new IllegalArgumentException("width must be in [600, 4000], was " + width);
        }
        if (scale < 1 || scale > 4) {
            throw new IllegalArgumentException("scale must be in [1, 4], was " + scale);
        }
    }

    /// @param width in pixels at scale 1
    /// @return these options with it
    public ReportOptions withWidth(int width) {
        return new ReportOptions(width, scale, theme, transparent, provenance);
    }

    /// @param scale 1 to 4
    /// @return these options with it
    public ReportOptions withScale(int scale) {
        return new ReportOptions(width, scale, theme, transparent, provenance);
    }

    /// @param theme light or dark
    /// @return these options with it
    public ReportOptions withTheme(Theme theme) {
        return new ReportOptions(width, scale, theme, transparent, provenance);
    }

    /// @param transparent whether the background is left out
    /// @return these options with it
    public ReportOptions withTransparent(boolean transparent) {
        return new ReportOptions(width, scale, theme, transparent, provenance);
    }

    /// @param provenance written into the file beside the pixels
    /// @return these options with it
    public ReportOptions withProvenance(List<Fact> provenance) {
        return new ReportOptions(width, scale, theme, transparent, provenance);
    }
}
