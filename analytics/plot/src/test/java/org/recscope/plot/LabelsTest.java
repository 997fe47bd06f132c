package org.recscope.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.figure.Figure;
import org.recscope.plot.page.FigurePainter;
import org.recscope.plot.page.ReportPainter;
import org.recscope.plot.page.TablePainter;
import org.recscope.plot.style.Palette;

/// No two words share a pixel and none is cut by the edge, whatever the figure and its size.
class LabelsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void wordsNeverOverlapInRandomFigures(long seed) {
        RandomFigures figures = new RandomFigures(seed);
        SplittableRandom sizes = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            int width = sizes.nextInt(340, 1400);
            int height = sizes.nextInt(320, 1000);
            check(figures.next(), width, height, "seed " + seed + " round " + round);
        }
    }

    static List<Figure> samples() {
        return List.copyOf(Samples.all().values());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wordsNeverOverlapInSamples(Figure figure) {
        for (int width : new int[] {400, 640, 900, 1300}) {
            check(figure, width, Plotter.preferredHeight(figure, width), figure.id() + " " + width);
            check(figure, width, 400, figure.id() + " " + width + " × 400");
        }
    }

    private static void check(Figure figure, int width, int height, String what) {
        RecordingPen pen = new RecordingPen();
        FigurePainter.paint(figure, pen, Palette.LIGHT, width, height);
        apart(pen.texts(), new Rectangle2D.Double(0, 0, width, height), what);
    }

    private static void apart(List<RecordingPen.Text> texts, Rectangle2D page, String what) {
        assertFalse(texts.isEmpty(), what);
        for (int i = 0; i < texts.size(); i++) {
            RecordingPen.Text text = texts.get(i);
            Rectangle2D box = text.shape().getBounds2D();
            assertTrue(page.contains(box), () -> what + ": «" + text.text() + "» leaves the page: " + box);
            for (int j = 0; j < i; j++) {
                RecordingPen.Text other = texts.get(j);
                assertFalse(
                        text.overlaps(other),
                        () -> what + ": «" + text.text() + "» over «" + other.text() + "» at " + box + " and "
                                + other.shape().getBounds2D());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 640, 1000, 1600})
    void wordsNeverOverlapInTables(int width) {
        for (var table : List.of(Tables.overview(), Tables.segments())) {
            RecordingPen pen = new RecordingPen();
            TablePainter painter = new TablePainter(table, width);
            painter.paint(pen, Palette.LIGHT, painter.height());
            apart(pen.texts(), new Rectangle2D.Double(0, 0, width, painter.height()), table.id() + " " + width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 1000, 1400, 2200})
    void wordsNeverOverlapInReports(int width) {
        RecordingPen pen = new RecordingPen();
        ReportPainter page = new ReportPainter(Tables.report(), width);
        page.paint(pen, Palette.LIGHT);
        apart(pen.texts(), new Rectangle2D.Double(0, 0, width, page.height()), "report " + width);
    }
}
