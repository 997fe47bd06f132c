package org.recscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Values;

class HitTest {
    private static final Axis UNIT = Axis.linear("value").withRange(0, 1).withStyle(NumberStyle.fixed(2));

    private static Painted paint(Axis x, Axis y, Mark... marks) {
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_ARGB);
        return Plotter.paint(Figure.of("f", "Title", "Sub", x, y, List.of(marks)), image, 1, Theme.LIGHT, false);
    }

    private static Hit at(Painted painted, double x, double y) {
        var area = painted.area();
        return painted.hit(area.getMinX() + x * area.getWidth(), area.getMaxY() - y * area.getHeight())
                .orElseThrow();
    }

    @Test
    void thePointerFindsTheNearestPoint() {
        Painted painted = paint(
                UNIT,
                UNIT,
                Points.of(Series.of("als", 0), Values.of(0.2, 0.8), Values.of(0.2, 0.8))
                        .withLabels(List.of("one", "two")));
        Hit hit = at(painted, 0.81, 0.79);
        assertEquals(0, hit.mark());
        assertEquals(1, hit.datum());
        assertEquals("als\ntwo\nvalue: 0.80\nvalue: 0.80", hit.text());
        assertTrue(painted.hit(painted.area().getCenterX(), painted.area().getCenterY())
                .isEmpty());
    }

    @Test
    void shortenedNamesAreSaidInFull() {
        String name = "A name of a category that is far too long for the left margin of any figure";
        Painted painted = paint(
                UNIT,
                Axis.categories("Segment", List.of(name, "b")),
                Intervals.horizontal(
                                Series.ONLY,
                                Values.of(0, 1),
                                Values.of(0.5, 0.6),
                                Values.of(0.4, 0.5),
                                Values.of(0.6, 0.7))
                        .withHovers(List.of("n = 12", "n = 13")));
        assertEquals(
                "Segment: " + name + "\nvalue: 0.50 [0.40, 0.60]\nn = 12",
                at(painted, 0.5, 0.75).text());
    }

    @Test
    void barsAndCellsAreHitInside() {
        Axis ab = Axis.categories("Run", List.of("a", "b"));
        Hit bar = at(paint(ab, UNIT, Bars.of(Series.ONLY, Values.of(0.3, 0.9))), 0.75, 0.5);
        assertEquals(1, bar.datum());
        assertEquals("Run: b\nvalue: 0.90", bar.text());
        Hit cell = at(paint(ab, ab, HeatCells.sequential("mean", 2, Values.of(1, 2, 3, 4))), 0.75, 0.25);
        assertEquals(3, cell.datum());
        assertEquals("mean\nRun: b\nRun: b\n4", cell.text());
    }

    @Test
    void whatLiesOnTopIsFoundFirst() {
        Points below = Points.of(Series.of("below", 0), Values.of(0.5), Values.of(0.5));
        Points above = Points.of(Series.of("above", 1), Values.of(0.5), Values.of(0.5));
        assertEquals(1, at(paint(UNIT, UNIT, below, above), 0.5, 0.5).mark());
    }

    @Test
    void pixelsBecomeValuesForZoomAndBrush() {
        Painted painted = paint(UNIT, Axis.logarithmic("y").withRange(1, 100));
        var area = painted.area();
        assertEquals(0.5, painted.valueX(area.getCenterX()), 1e-9);
        assertEquals(10, painted.valueY(area.getCenterY()), 1e-9);
    }

    @Test
    void pointsOutsideTheAxesCannotBeHit() {
        Painted painted = paint(UNIT.withRange(0, 0.5), UNIT, Points.of(Series.ONLY, Values.of(0.9), Values.of(0.5)));
        for (int x = 0; x < 500; x += 5) {
            assertTrue(painted.hit(x, 200).isEmpty());
        }
    }

    @Test
    void cellsOfTablesSayRowColumnValueAndInterval() {
        BufferedImage image = new BufferedImage(1300, 600, BufferedImage.TYPE_INT_ARGB);
        Painted painted = Plotter.paint(Tables.overview(), image, 1, Theme.LIGHT, false);
        Hit first = null;
        for (int y = 0; y < 600 && first == null; y++) {
            first = painted.hit(190, y).orElse(null);
        }
        assertTrue(first != null && first.mark() == 0 && first.datum() == 1);
        assertEquals("popular\nndcg@10: 0.2942 [0.2822 – 0.3062]", first.text());
    }

    @Test
    void theAccessibleTextSaysWhatIsSeen() {
        Painted painted = paint(UNIT, UNIT, Points.of(Series.of("als", 0), Values.of(0.5), Values.of(0.5)));
        assertEquals("Title. Sub. value / value; als", painted.accessibleText());
    }
}
