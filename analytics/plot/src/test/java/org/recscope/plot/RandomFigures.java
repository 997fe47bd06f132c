package org.recscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Values;

/// Figures nobody would draw on purpose: any number of categories, names of any length, values of any size.
final class RandomFigures {
    private final SplittableRandom random;

    RandomFigures(long seed) {
        random = new SplittableRandom(seed);
    }

    Figure next() {
        int n = random.nextInt(4) == 0 ? random.nextInt(1, 220) : random.nextInt(1, 25);
        Figure figure = switch (random.nextInt(5)) {
            case 0 -> forest(n);
            case 1 -> bars(n);
            case 2 -> lines(n);
            case 3 -> points(n);
            default -> heat(n);
        };
        return figure.withLegend(Legend.values()[random.nextInt(Legend.values().length)])
                .withNote(random.nextBoolean() ? "" : words(random.nextInt(1, 40)));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int length = random.nextInt(20) == 0 ? 40 : random.nextInt(1, 10);
            for (int c = 0; c < length; c++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(i + 1 < count ? " _-".charAt(random.nextInt(3)) : ' ');
        }
        return text.toString().strip();
    }

    private List<String> names(int n) {
        int most = random.nextInt(1, 8);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add(words(random.nextInt(1, most + 1)));
        }
        return names;
    }

    private Values values(int n) {
        double size = Math.pow(10, random.nextInt(-6, 9));
        double shift = random.nextInt(3) == 0 ? size * random.nextDouble(-100, 100) : 0;
        return Values.of(n, i -> random.nextInt(12) == 0 ? Double.NaN : shift + size * random.nextDouble(-0.5, 1));
    }

    private Axis axis() {
        return switch (random.nextInt(5)) {
            case 0 -> Axis.fromZero(words(3));
            case 1 -> Axis.logarithmic(words(random.nextInt(1, 9)));
            case 2 -> Axis.linear(words(2)).withStyle(NumberStyle.percent(1)).reverse();
            case 3 -> Axis.time("day");
            default -> Axis.linear(words(2)).withUnit(words(1));
        };
    }

    private Figure figure(Axis x, Axis y, List<? extends Mark> marks) {
        return Figure.of("random", words(random.nextInt(1, 20)), words(random.nextInt(1, 30)), x, y, marks);
    }

    private Figure forest(int n) {
        Values middle = values(n);
        Values half = Values.of(n, i -> Math.abs(middle.get(i)) * 0.2);
        List<Mark> marks = List.of(
                Rule.vertical(middle.max(), words(2)),
                Intervals.horizontal(
                        Series.ONLY,
                        Values.indices(n),
                        middle,
                        Values.of(n, i -> middle.get(i) - half.get(i)),
                        Values.of(n, i -> middle.get(i) + half.get(i))));
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            numbers.add(NumberStyle.INTEGER.text(random.nextInt(1_000_000)));
        }
        return figure(Axis.linear(words(2)), Axis.categories(words(1), names(n)), marks)
                .withColumns(random.nextBoolean() ? List.of() : List.of(SideColumn.numbers(words(2), numbers)));
    }

    private Figure bars(int n) {
        List<Mark> marks = new ArrayList<>();
        boolean upright = random.nextBoolean();
        for (int s = 0; s < random.nextInt(1, 12); s++) {
            Bars bars = Bars.of(Series.of(words(random.nextInt(1, 6)), s), values(n));
            marks.add(upright ? bars : bars.horizontal());
        }
        Axis categories = Axis.categories(words(2), names(n));
        return upright ? figure(categories, Axis.fromZero("y"), marks) : figure(Axis.fromZero("x"), categories, marks);
    }

    private Figure lines(int n) {
        List<Mark> marks = new ArrayList<>();
        for (int s = 0; s < random.nextInt(1, 9); s++) {
            marks.add(Line.of(Series.of(words(random.nextInt(1, 6)), s), Values.indices(n), values(n)));
        }
        marks.add(Rule.horizontal(values(1).get(0), words(3)));
        return figure(axis(), axis(), marks);
    }

    private Figure points(int n) {
        return figure(
                axis(),
                axis(),
                List.of(Points.of(Series.ONLY, values(n), values(n)).withLabels(names(n))));
    }

    private Figure heat(int n) {
        int columns = random.nextInt(1, 30);
        HeatCells cells = HeatCells.diverging(words(3), columns, values(n * columns));
        return figure(Axis.categories("", names(columns)), Axis.categories("", names(n)), List.of(cells));
    }
}
