package org.recscope.plot.style;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/// Evenly spaced stops between which colours are mixed.
///
/// @param stops at least two
public record Shades(List<Color> stops) {
    /// Copies the stops.
    public Shades {
        stops = List.copyOf(stops);
    }

    static Shades of(String... rgb) {
        return new Shades(Arrays.stream(rgb)
                .map(stop -> new Color(Integer.parseInt(stop, 16)))
                .toList());
    }

    /// @param place from 0, the first stop, to 1, the last; beyond is as the end
    /// @return the colour there
    public Color at(double place) {
        double at = Math.max(0, Math.min(1, place)) * (stops.size() - 1);
        int left = Math.min((int) at, stops.size() - 2);
        Color a = stops.get(left);
        Color b = stops.get(left + 1);
        double share = at - left;
        return new Color(
                mix(a.getRed(), b.getRed(), share),
                mix(a.getGreen(), b.getGreen(), share),
                mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
