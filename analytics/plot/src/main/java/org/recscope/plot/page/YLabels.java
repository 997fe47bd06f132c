package org.recscope.plot.page;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.scale.Projection;
import org.recscope.plot.scale.Tick;
import org.recscope.plot.scale.Ticks;

/// The labels at the left of a y axis. Long names of categories take two lines where rows are high, and are shortened
/// where not; of very many only every so many is named.
///
/// @param ticks where the grid stands; empty for categories
/// @param texts placed as if their right end were at 0
/// @param width what they take, with the distance to the axis
/// @param every which rows are named: every one, every second …
record YLabels(List<Tick> ticks, List<PlacedText> texts, double width, int every) {
    private static final TextStyle STYLE = Type.TICK;
    private static final double DISTANCE = 8;
    private static final double A_TICK = 46;

    /// @param widest the most they may take
    static YLabels of(Axis axis, Projection y, double widest) {
        if (axis.hidden()) {
            return new YLabels(List.of(), List.of(), 0, 1);
        }
        return axis.categories().isEmpty() ? numbers(axis, y) : categories(axis.categories(), y, widest);
    }

    private static YLabels numbers(Axis axis, Projection y) {
        int most = Math.max(2, (int) ((y.high() - y.low()) / A_TICK) + 1);
        List<Tick> ticks = Ticks.of(axis, y.from(), y.to(), most);
        List<PlacedText> texts = new ArrayList<>();
        for (Tick tick : ticks) {
            texts.add(PlacedText.leftOf(tick.label(), 0, y.pixel(tick.value()), STYLE));
        }
        texts = apart(texts);
        return new YLabels(ticks, texts, widest(texts), 1);
    }

    /// Very low pictures have no room for two labels.
    private static List<PlacedText> apart(List<PlacedText> texts) {
        List<PlacedText> kept = new ArrayList<>();
        for (PlacedText text : texts) {
            if (kept.isEmpty() || Math.abs(text.y() - kept.getLast().y()) >= STYLE.leading() - 1) {
                kept.add(text);
            }
        }
        return kept;
    }

    private static YLabels categories(List<String> names, Projection y, double widest) {
        double leading = STYLE.leading() - 1;
        int every = (int) Math.max(1, Math.ceil(leading / y.band()));
        int lines = y.band() >= 2 * leading + 4 ? 2 : 1;
        List<PlacedText> texts = new ArrayList<>();
        for (int i = 0; i < names.size(); i += every) {
            double middle = y.pixel(i);
            if (middle < y.low() || middle > y.high()) {
                continue;
            }
            List<String> broken = STYLE.wrap(names.get(i), widest - DISTANCE, lines);
            for (int line = 0; line < broken.size(); line++) {
                double shift = (line - (broken.size() - 1) / 2.0) * leading;
                texts.add(PlacedText.leftOf(broken.get(line), 0, middle + shift, STYLE));
            }
        }
        return new YLabels(List.of(), texts, widest(texts), every);
    }

    private static double widest(List<PlacedText> texts) {
        return DISTANCE
                + texts.stream()
                        .mapToDouble(text -> STYLE.width(text.text()))
                        .max()
                        .orElse(0);
    }
}
