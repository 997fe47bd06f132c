package org.recscope.analytics.segment.slice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a search proposes.
///
/// @param cells the best first; of nearly equal ones the simpler first
/// @param looked how many slices of enough users were looked at
record Candidates(List<Cell> cells, long looked) {
    /// Below so many standard errors nothing is worth estimating.
    static final double LEAST = 2;

    /// What a further condition must earn: about what the best of so many more cells has by chance alone.
    private static final double PRICE = 0.6;

    /// Puts them in order.
    Candidates {
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingDouble((Cell cell) -> PRICE * cell.attributes().length - Math.abs(cell.z())));
        cells = List.copyOf(sorted);
    }
}
