package org.recscope.analytics.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Values THREE = Values.of(1, 2, 3);
    private static final Values TWO = Values.of(1, 2);

    @Test
    void equalDataMakeEqualFigures() {
        assertEquals(figure(Values.of(1, 2, 3)), figure(Values.of(3, i -> i + 1)));
        assertNotEquals(figure(Values.of(1, 2, 3)), figure(Values.of(1, 2, 4)));
    }

    private static Figure figure(Values y) {
        return Figure.of("f", "t", "", Axis.linear("x"), Axis.linear("y"), List.of(Line.of(Series.ONLY, THREE, y)));
    }

    @Test
    void columnsOfDifferentLengthAreAMistakeThatNamesTheColumn() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Points.of(Series.ONLY, THREE, TWO));
        assertEquals("y must have 3 entries, one a datum, has 2", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Band(Series.ONLY, THREE, TWO, THREE));
        assertThrows(IllegalArgumentException.class, () -> new Bins(Series.ONLY, TWO, TWO));
        assertThrows(IllegalArgumentException.class, () -> HeatCells.sequential("v", 2, THREE));
        assertThrows(
                IllegalArgumentException.class,
                () -> Points.of(Series.ONLY, TWO, TWO).withLabels(List.of("a")));
    }

    @Test
    void sideColumnsMatchTheCategories() {
        Figure figure = Figure.of("f", "t", "", Axis.linear("x"), Axis.categories("", List.of("a", "b")), List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> figure.withColumns(List.of(SideColumn.numbers("n", List.of("1")))));
    }

    @Test
    void rowsHaveACellAColumn() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TableFigure.of("t", "", "", List.of(Column.words("a")), List.of(List.of())));
    }

    @Test
    void limitsOfAnAxisAreInOrder() {
        assertThrows(IllegalArgumentException.class, () -> Axis.linear("x").withRange(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Axis.linear("x").withRange(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void extremesLeaveOutWhatIsNotFinite() {
        Values values = Values.of(Double.NaN, 3, Double.POSITIVE_INFINITY, -2, Double.NEGATIVE_INFINITY);
        assertEquals(-2, values.min());
        assertEquals(3, values.max());
        assertTrue(Double.isNaN(Values.of(Double.NaN).min()));
        assertTrue(Double.isNaN(Values.NONE.max()));
    }

    @Test
    void laterChangesOfAListChangeNoFigure() {
        List<String> names = new ArrayList<>(List.of("a"));
        Axis axis = Axis.categories("", names);
        names.add("b");
        assertEquals(List.of("a"), axis.categories());
    }

    @Test
    void theNinthSeriesRepeatsTheColourButNotTheMarker() {
        assertEquals(Slot.series(0), Slot.series(8));
        assertNotEquals(Marker.series(0), Marker.series(8));
    }

    @Test
    void labelsOfAxesSayTheirUnit() {
        assertEquals(
                "Clicks (a session)",
                Axis.linear("Clicks").withUnit("a session").label());
        assertEquals("NDCG@10", Axis.linear("NDCG@10").label());
    }
}
