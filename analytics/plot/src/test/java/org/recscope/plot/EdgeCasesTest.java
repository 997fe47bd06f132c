package org.recscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.figure.Align;
import org.recscope.analytics.figure.Annotation;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Boxes;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.figure.Violin;

/// No data, one datum, undefined and infinite values, tiny pictures: always a picture, never an exception.
class EdgeCasesTest {
    private static final Series NAMED = Series.of("a", 0);

    /// Every kind of mark over the same values.
    private static List<Mark> marks(Values v) {
        Values edges = Values.of(v.size() + 1, i -> i < v.size() ? v.get(i) : Double.NaN);
        Values index = Values.indices(v.size());
        return List.of(
                Points.of(NAMED, v, v),
                Line.of(NAMED, v, v).withDots(),
                Line.step(NAMED, index, v),
                new Band(NAMED, index, v, v),
                Bars.of(NAMED, v).withIntervals(v, v),
                Bars.of(NAMED, v).horizontal().stacked(),
                new Bins(NAMED, edges, v),
                Intervals.horizontal(NAMED, index, v, v, v),
                Intervals.vertical(NAMED, index, v, v, v),
                HeatCells.sequential("h", Math.max(1, v.size()), v),
                HeatCells.diverging("h", 1, v),
                new Boxes(NAMED, index, v, v, v, v, v, Orientation.HORIZONTAL),
                new Violin(NAMED, 0, v, v, Orientation.VERTICAL),
                Rule.horizontal(v.size() == 0 ? Double.NaN : v.get(0), "rule"),
                new Annotation(NAMED, 0, Double.NaN, "words", Align.CENTRE));
    }

    private static List<Axis> axes(int n) {
        List<String> names = IntStream.range(0, n).mapToObj(i -> "name " + i).toList();
        return List.of(
                Axis.linear("x"),
                Axis.fromZero("x").reverse(),
                Axis.logarithmic("x"),
                Axis.time("x"),
                Axis.categories("x", names),
                Axis.linear("x").hide());
    }

    static List<Values> values() {
        double nan = Double.NaN;
        return List.of(
                Values.NONE,
                Values.of(1),
                Values.of(0),
                Values.of(nan),
                Values.of(nan, nan, nan),
                Values.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                Values.of(1, nan, Double.POSITIVE_INFINITY, -3),
                Values.of(7, 7, 7),
                Values.of(1e308, -1e308),
                Values.of(4.9e-324, 1e-310),
                Values.of(1e15, 1e15 + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyMarkOnEveryAxisGivesAPicture(int which) {
        Values v = values().get(which);
        for (Mark mark : marks(v)) {
            for (Axis x : axes(v.size())) {
                for (Axis y : axes(v.size()).subList(2, 5)) {
                    for (Legend legend : List.of(Legend.AUTO, Legend.DIRECT)) {
                        Figure figure =
                                Figure.of("f", "Title", "", x, y, List.of(mark)).withLegend(legend);
                        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_ARGB);
                        Painted painted = Plotter.paint(figure, image, 1, Theme.LIGHT, false);
                        painted.hit(80, 60)
                                .ifPresent(hit -> assertFalse(hit.text().isEmpty(), mark.toString()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30, 60, 120, 250})
    void everySizeGivesAPicture(int size) {
        for (Figure figure : Samples.all().values()) {
            BufferedImage image = new BufferedImage(size, Math.max(1, size / 2), BufferedImage.TYPE_INT_ARGB);
            Painted painted = Plotter.paint(figure, image, 1, Theme.DARK, true);
            assertTrue(painted.area().getWidth() > 0, figure.id());
        }
        for (TableFigure table : List.of(Tables.overview(), Tables.segments())) {
            Plotter.paint(table, new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB), 1, Theme.LIGHT, false);
        }
    }

    @Test
    void fractionalScalesGiveAPicture() {
        for (double scale : new double[] {0.8, 1.25, 1.5, 1.75}) {
            BufferedImage image = new BufferedImage(700, 500, BufferedImage.TYPE_INT_ARGB);
            Painted painted = Plotter.paint(Distributions.crowd(60_000), image, scale, Theme.LIGHT, false);
            assertTrue(painted.area().getMaxX() <= 700 / scale);
        }
    }

    @Test
    void anEmptyReportIsAPage() {
        Report empty = new Report("", "", List.of(), List.of(), List.of());
        assertTrue(ReportPlotter.png(empty, ReportOptions.DEFAULTS).length > 100);
    }

    @Test
    void anEmptyTableIsATable() {
        TableFigure none = TableFigure.of("t", "", "", List.of(), List.of());
        assertTrue(Plotter.png(none, PngOptions.DEFAULTS.withSize(300, 0)).length > 100);
    }

    @Test
    void aTableThatIsTooHighSaysHowManyRowsAreLeftOut() {
        BufferedImage image = new BufferedImage(600, 160, BufferedImage.TYPE_INT_ARGB);
        Painted painted = Plotter.paint(Tables.segments(), image, 1, Theme.LIGHT, false);
        List<Integer> rows = new ArrayList<>();
        for (int y = 0; y < 160; y++) {
            painted.hit(60, y).ifPresent(hit -> rows.add(hit.mark()));
        }
        assertEquals(List.of(0), rows.stream().distinct().toList());
    }
}
