package org.recscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Boxes;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Ramp;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.figure.Violin;
import org.recscope.plot.style.Palette;

/// Each mark puts its colour where its data say, and nowhere else.
class DrawingTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final Series BLUE = Series.unnamed(Slot.SERIES_0);
    private static final Axis UNIT = Axis.linear("v").withRange(0, 1);
    private static final Axis AB = Axis.categories("", List.of("a", "b"));
    private static final Values LEVEL = Values.of(0.5, 0.5);

    private record Picture(BufferedImage image, Painted painted, double scale) {
        /// The colour at a place between the axes, both from 0 to 1, upwards.
        Color at(double x, double y) {
            var area = painted.area();
            double px = area.getMinX() + x * area.getWidth();
            double py = area.getMaxY() - y * area.getHeight();
            return new Color(image.getRGB((int) (px * scale), (int) (py * scale)), true);
        }

        /// Whether a colour is within a few pixels of a place.
        boolean near(double x, double y, Color color) {
            var area = painted.area();
            int px = (int) ((area.getMinX() + x * area.getWidth()) * scale);
            int py = (int) ((area.getMaxY() - y * area.getHeight()) * scale);
            for (int dy = -3; dy <= 3; dy++) {
                for (int dx = -3; dx <= 3; dx++) {
                    if (image.getRGB(px + dx, py + dy) == color.getRGB()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static Picture paint(Axis x, Axis y, Mark... marks) {
        return paint(Figure.of("f", "", "", x, y, List.of(marks)), 1, Theme.LIGHT);
    }

    private static Picture paint(Figure figure, int scale, Theme theme) {
        BufferedImage image = new BufferedImage(WIDTH * scale, HEIGHT * scale, BufferedImage.TYPE_INT_ARGB);
        return new Picture(image, Plotter.paint(figure, image, scale, theme, false), scale);
    }

    private static final Color COLOR = Palette.LIGHT.of(Slot.SERIES_0);

    @Test
    void points() {
        Picture picture = paint(UNIT, UNIT, Points.of(BLUE, Values.of(0.25), Values.of(0.75)));
        assertEquals(COLOR, picture.at(0.25, 0.75));
        assertNotEquals(COLOR, picture.at(0.75, 0.25));
    }

    @Test
    void manyPointsAreCountedWhereTheyAre() {
        Values middle = Values.constant(0.5, 100_000);
        Picture picture = paint(UNIT, UNIT, Points.of(BLUE, middle, middle));
        assertTrue(picture.near(0.5, 0.5, COLOR));
        assertEquals(Color.WHITE, picture.at(0.47, 0.53));
    }

    @Test
    void lines() {
        Picture picture = paint(UNIT, UNIT, Line.of(BLUE, Values.of(0, 1), LEVEL));
        assertTrue(picture.near(0.3, 0.5, COLOR) && picture.near(0.9, 0.5, COLOR));
        assertEquals(Color.WHITE, picture.at(0.33, 0.57));
    }

    @Test
    void aMissingValueBreaksALine() {
        Values x = Values.of(0, 0.4, 0.5, 0.6, 1);
        Picture picture = paint(UNIT, UNIT, Line.of(BLUE, x, Values.of(0.5, 0.5, Double.NaN, 0.5, 0.5)));
        assertTrue(picture.near(0.2, 0.5, COLOR) && picture.near(0.8, 0.5, COLOR));
        assertTrue(!picture.near(0.51, 0.5, COLOR));
    }

    @Test
    void stepsAreLevelThenUpright() {
        Picture picture = paint(UNIT, UNIT, Line.step(BLUE, Values.of(0, 0.5, 1), Values.of(0.2, 0.8, 0.8)));
        assertTrue(picture.near(0.4, 0.2, COLOR) && picture.near(0.5, 0.5, COLOR));
        assertTrue(!picture.near(0.25, 0.5, COLOR));
    }

    @Test
    void aVeryLongLineKeepsItsPeak() {
        int n = 500_000;
        Values y = Values.of(n, i -> i == n / 3 ? 0.9 : 0.1);
        Picture picture = paint(UNIT, UNIT, Line.of(BLUE, Values.of(n, i -> i / (n - 1.0)), y));
        assertTrue(picture.near(1 / 3.0, 0.88, COLOR));
        assertTrue(picture.near(0.8, 0.1, COLOR));
    }

    @Test
    void bandsArePale() {
        Picture picture = paint(UNIT, UNIT, new Band(BLUE, Values.of(0, 1), Values.of(0.3, 0.3), Values.of(0.7, 0.7)));
        Color inside = picture.at(0.33, 0.53);
        assertNotEquals(Color.WHITE, inside);
        assertTrue(inside.getBlue() > 240 && inside.getRed() > COLOR.getRed());
        assertEquals(Color.WHITE, picture.at(0.33, 0.83));
    }

    @Test
    void barsReachFromZeroToTheirValue() {
        Picture picture = paint(AB, UNIT, Bars.of(BLUE, Values.of(0.6, Double.NaN)));
        assertEquals(COLOR, picture.at(0.25, 0.05));
        assertEquals(COLOR, picture.at(0.25, 0.57));
        assertEquals(Color.WHITE, picture.at(0.25, 0.65));
        assertEquals(Color.WHITE, picture.at(0.75, 0.3));
    }

    @Test
    void lyingBarsReachToTheRightAndTheFirstIsOnTop() {
        Picture picture = paint(UNIT, AB, Bars.of(BLUE, Values.of(0.9, 0.2)).horizontal());
        assertEquals(COLOR, picture.at(0.85, 0.75));
        assertNotEquals(COLOR, picture.at(0.85, 0.25));
    }

    @Test
    void groupedBarsStandSideBySideAndStackedOnEachOther() {
        Series orange = Series.unnamed(Slot.SERIES_1);
        Bars first = Bars.of(BLUE, Values.of(0.4, 0.4));
        Bars second = Bars.of(orange, Values.of(0.4, 0.4));
        Color other = Palette.LIGHT.of(Slot.SERIES_1);
        Picture grouped = paint(AB, UNIT, first, second);
        assertEquals(COLOR, grouped.at(0.2, 0.25));
        assertEquals(other, grouped.at(0.3, 0.25));
        Picture stacked = paint(AB, UNIT, first.stacked(), second.stacked());
        assertEquals(COLOR, stacked.at(0.22, 0.25));
        assertEquals(other, stacked.at(0.22, 0.55));
    }

    @Test
    void histograms() {
        Picture picture = paint(UNIT, UNIT, new Bins(BLUE, Values.of(0, 0.5, 1), Values.of(0.8, 0.2)));
        Color pale = Palette.LIGHT.pale(Slot.SERIES_0, 0.8);
        assertEquals(pale, picture.at(0.25, 0.7));
        assertNotEquals(pale, picture.at(0.75, 0.7));
        assertEquals(pale, picture.at(0.75, 0.15));
    }

    @Test
    void intervals() {
        Picture level = paint(
                UNIT, AB, Intervals.horizontal(BLUE, Values.of(0), Values.of(0.5), Values.of(0.2), Values.of(0.8)));
        assertTrue(level.near(0.5, 0.75, COLOR) && level.near(0.25, 0.75, COLOR) && level.near(0.78, 0.75, COLOR));
        assertTrue(!level.near(0.9, 0.75, COLOR));
        Picture upright =
                paint(AB, UNIT, Intervals.vertical(BLUE, Values.of(1), Values.of(0.5), Values.of(0.2), Values.of(0.8)));
        assertTrue(upright.near(0.75, 0.3, COLOR) && !upright.near(0.25, 0.3, COLOR));
    }

    @Test
    void heatCellsTakeTheirShadeAndAMissingOneNone() {
        HeatCells cells = HeatCells.sequential("v", 2, Values.of(0, 1, 0.5, Double.NaN));
        Picture picture = paint(AB, AB, cells);
        assertEquals(Palette.LIGHT.shade(Ramp.SEQUENTIAL, 0), picture.at(0.1, 0.9));
        assertEquals(Palette.LIGHT.shade(Ramp.SEQUENTIAL, 1), picture.at(0.6, 0.9));
        assertEquals(Palette.LIGHT.shade(Ramp.SEQUENTIAL, 0.5), picture.at(0.1, 0.4));
        assertEquals(Palette.LIGHT.surface(), picture.at(0.504, 0.49));
    }

    @Test
    void boxesAndViolins() {
        Boxes boxes = new Boxes(
                BLUE,
                Values.of(0),
                Values.of(0.1),
                Values.of(0.3),
                Values.of(0.5),
                Values.of(0.7),
                Values.of(0.9),
                Orientation.VERTICAL);
        Picture picture = paint(AB, UNIT, boxes);
        assertTrue(picture.near(0.25, 0.5, COLOR) && picture.near(0.25, 0.85, COLOR));
        assertNotEquals(Color.WHITE, picture.at(0.25, 0.62));
        Violin violin = new Violin(BLUE, 1, Values.of(0, 0.5, 1), Values.of(0.01, 1, 0.01), Orientation.VERTICAL);
        Picture curve = paint(AB, UNIT, violin);
        assertNotEquals(Color.WHITE, curve.at(0.85, 0.51));
        assertEquals(Color.WHITE, curve.at(0.85, 0.93));
    }

    @Test
    void rules() {
        Color muted = Palette.LIGHT.of(Slot.MUTED);
        Rule rule = new Rule(Series.unnamed(Slot.MUTED), 0.5, Orientation.VERTICAL, "half", Dash.SOLID);
        assertTrue(paint(UNIT, UNIT, rule).near(0.5, 0.33, muted));
    }

    @Test
    void reversedAndZoomedAxesMoveTheData() {
        Points point = Points.of(BLUE, Values.of(0.25), Values.of(0.75));
        assertEquals(COLOR, paint(UNIT.reverse(), UNIT.reverse(), point).at(0.75, 0.25));
        assertEquals(
                COLOR,
                paint(UNIT.withRange(0.2, 0.3), UNIT.withRange(0.7, 0.8), point).at(0.5, 0.5));
    }

    @Test
    void nothingIsDrawnOutsideTheAxesWhenZoomedIn() {
        Picture picture = paint(
                UNIT.withRange(0.4, 0.6), UNIT.withRange(0.4, 0.6), Line.of(BLUE, Values.of(0, 1), Values.of(0, 1)));
        var area = picture.painted.area();
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                boolean outside = x < area.getMinX() - 3
                        || x > area.getMaxX() + 3
                        || y < area.getMinY() - 3
                        || y > area.getMaxY() + 3;
                assertTrue(!outside || picture.image.getRGB(x, y) != COLOR.getRGB(), x + ", " + y);
            }
        }
    }

    static List<Figure> samples() {
        return List.copyOf(Samples.all().values());
    }

    /// The picture of a figure with its marks differs from the one without, at every scale and in both themes.
    @ParameterizedTest
    @MethodSource("samples")
    void everySampleShowsItsMarks(Figure figure) {
        for (Theme theme : Theme.values()) {
            for (int scale = 1; scale <= 4; scale += 3) {
                Picture full = paint(figure, scale, theme);
                Picture empty = paint(figure.withMarks(List.of()), scale, theme);
                var area = full.painted.area();
                int differing = 0;
                for (double x = area.getMinX(); x < area.getMaxX(); x++) {
                    for (double y = area.getMinY(); y < area.getMaxY(); y++) {
                        int px = (int) (x * scale);
                        int py = (int) (y * scale);
                        differing += full.image.getRGB(px, py) != empty.image.getRGB(px, py) ? 1 : 0;
                    }
                }
                assertTrue(differing > 200, figure.id() + " " + theme + " " + scale + ": " + differing);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theBackgroundIsTheThemesOrNothing(Theme theme) {
        Figure figure = Samples.lying();
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        Plotter.paint(figure, image, 1, theme, false);
        assertEquals(Canvas.palette(theme).background().getRGB(), image.getRGB(1, 1));
        Plotter.paint(figure, image, 1, theme, true);
        assertEquals(0, image.getRGB(1, 1));
    }
}
