package org.recscope.plot.page;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.scale.Projection;
import org.recscope.plot.scale.Tick;
import org.recscope.plot.scale.Ticks;

/// The labels under an x axis. Numbers become fewer until they fit; categories are tried on one line, then broken into
/// several, then turned and shortened, and at last only every so many is named.
///
/// @param ticks where the grid stands; empty for categories
/// @param texts placed as if the axis were at height 0
/// @param height what they take
record XLabels(List<Tick> ticks, List<PlacedText> texts, double height) {
    private static final TextStyle STYLE = Type.TICK;
    private static final double DISTANCE = 7;
    private static final double GAP = 14;
    private static final int MOST_LINES = 3;
    private static final double LONGEST = 120;
    private static final double ANGLE = 45;

    /// @param width of the whole picture, in which labels must stay
    static XLabels of(Axis axis, Projection x, double width, double room) {
        if (axis.hidden()) {
            return new XLabels(List.of(), List.of(), 0);
        }
        return axis.categories().isEmpty() ? numbers(axis, x, width) : categories(axis.categories(), x, width, room);
    }

    private static XLabels numbers(Axis axis, Projection x, double width) {
        for (int most = Math.max(2, (int) ((x.high() - x.low()) / 48)); ; most--) {
            List<Tick> ticks = Ticks.of(axis, x.from(), x.to(), most);
            List<PlacedText> texts = new ArrayList<>();
            for (Tick tick : ticks) {
                texts.add(centred(tick.label(), x.pixel(tick.value()), DISTANCE, width));
            }
            if (most <= 1 || apart(texts, GAP)) {
                return new XLabels(ticks, apart(texts, GAP) ? texts : texts.subList(0, 1), DISTANCE + STYLE.leading());
            }
        }
    }

    private static PlacedText centred(String text, double middle, double top, double width) {
        double half = STYLE.width(text) / 2;
        double left = Math.max(2, Math.min(width - 2 - 2 * half, middle - half));
        return new PlacedText(text, left, top + (STYLE.leading() + STYLE.capHeight()) / 2 - 1, 0, STYLE);
    }

    private static boolean apart(List<PlacedText> texts, double gap) {
        double end = Double.NEGATIVE_INFINITY;
        List<PlacedText> sorted = new ArrayList<>(texts);
        sorted.sort(java.util.Comparator.comparingDouble(PlacedText::x));
        for (PlacedText text : sorted) {
            if (text.x() < end + gap) {
                return false;
            }
            end = text.x() + STYLE.width(text.text());
        }
        return true;
    }

    private static XLabels categories(List<String> names, Projection x, double width, double room) {
        double band = x.band() - 4;
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            if (fits(names, band, lines)) {
                return level(names, x, width, band, lines);
            }
        }
        return turned(names, x, room);
    }

    /// Whether every name fits into so many lines without being shortened.
    private static boolean fits(List<String> names, double band, int lines) {
        return names.stream().allMatch(name -> {
            List<String> broken = STYLE.wrap(name, band, Integer.MAX_VALUE);
            return broken.size() <= lines
                    && String.join("", broken).replace(" ", "").equals(name.replace(" ", ""));
        });
    }

    private static XLabels level(List<String> names, Projection x, double width, double band, int lines) {
        List<PlacedText> texts = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < names.size(); i++) {
            List<String> broken = STYLE.wrap(names.get(i), band, lines);
            most = Math.max(most, broken.size());
            for (int line = 0; line < broken.size() && visible(x, i); line++) {
                texts.add(centred(broken.get(line), x.pixel(i), DISTANCE + line * STYLE.leading(), width));
            }
        }
        return new XLabels(List.of(), texts, DISTANCE + most * STYLE.leading());
    }

    private static XLabels turned(List<String> names, Projection x, double room) {
        double slope = Math.sin(Math.toRadians(ANGLE));
        double longest = Math.min(LONGEST, room / slope - STYLE.leading());
        int every = (int) Math.max(1, Math.ceil(STYLE.leading() / slope / x.band()));
        List<PlacedText> texts = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < names.size(); i += every) {
            // The text ends under its tick and begins lower down at the left, inside the picture.
            double right = x.pixel(i) + 3;
            String name = STYLE.fit(names.get(i), Math.min(longest, (right - 8) / slope));
            double length = STYLE.width(name) * slope;
            if (visible(x, i) && !name.isEmpty()) {
                double top = DISTANCE + STYLE.capHeight();
                texts.add(new PlacedText(name, right - length, top + length, -ANGLE, STYLE));
                height = Math.max(height, top + length + 4);
            }
        }
        return new XLabels(List.of(), texts, height);
    }

    private static boolean visible(Projection x, int category) {
        double at = x.pixel(category);
        return at >= x.low() && at <= x.high();
    }
}
