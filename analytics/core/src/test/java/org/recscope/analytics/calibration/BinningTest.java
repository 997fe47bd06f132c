package org.recscope.analytics.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BinningTest {
    private static final double[] ON_EDGES = {0, 0.25, 0.25, 0.5, 0.75, 1};

    private static long[] counts(Binning binning) {
        return Reliability.of(SortedPredictions.of(Samples.of(ON_EDGES, 0, 0, 1, 0, 1, 1)), binning).bins().stream()
                .mapToLong(Bin::count)
                .toArray();
    }

    @Test
    void anEdgeBelongsWhereTheConventionSays() {
        assertArrayEquals(new long[] {1, 2, 1, 2}, counts(new Binning(false, 4, Closing.LEFT)));
        assertArrayEquals(new long[] {3, 1, 1, 1}, counts(new Binning(false, 4, Closing.RIGHT)));
        assertArrayEquals(new long[] {1, 2, 1, 1, 1}, counts(new Binning(false, 4, Closing.TRUNCATED)));
    }

    @Test
    void equalMassCutsAtQuantilesAndNeverPartsEqualScores() {
        assertArrayEquals(new long[] {3, 3}, counts(Binning.mass(2)));
        Predictions tied = Samples.of(new double[] {0.5, 0.5, 0.5, 0.5}, 0, 1, 0, 1);
        Reliability curve = Reliability.of(SortedPredictions.of(tied), Binning.mass(4));
        assertEquals(1, curve.bins().stream().filter(bin -> bin.count() > 0).count());
        assertEquals(0, curve.ece());
    }

    @Test
    void everyRowIsInOneBinWhateverTheCut() {
        Predictions rows = Samples.drawn(999, 5, score -> score);
        for (Closing closing : Closing.values()) {
            for (int bins = 1; bins < 40; bins++) {
                Reliability curve = Reliability.of(SortedPredictions.of(rows), new Binning(false, bins, closing));
                assertEquals(999, curve.bins().stream().mapToLong(Bin::count).sum());
                for (int row = 0; row < rows.size(); row++) {
                    int bin = curve.edges().bin(rows.score(row));
                    assertEquals(bin, Math.clamp(bin, 0, curve.bins().size() - 1), "bin of " + rows.score(row));
                }
            }
        }
    }

    @Test
    void aWrongCutIsRefusedWithWords() {
        assertEquals(
                "bins must be at least 1, was 0",
                assertThrows(IllegalArgumentException.class, () -> Binning.width(0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Binning(true, 3, Closing.TRUNCATED));
    }

    @Test
    void wrongRowsAreRefusedWithWords() {
        assertEquals(
                "a score must be in [0, 1], was 1.5",
                assertThrows(IllegalArgumentException.class, () -> Samples.of(new double[] {1.5}, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Samples.of(new double[] {Double.NaN}, 1));
        assertThrows(IllegalArgumentException.class, () -> Samples.of(new double[] {0.5}, 2));
    }
}
