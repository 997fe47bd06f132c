package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.comparison.PairSummary;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.TableFigure;

class PairTableTest {
    @Test
    void oneRowAPairSaysWhatTheComparisonSays() {
        Evaluation evaluation = SmallWorld.evaluation();
        Lens lens = Lens.on(evaluation);
        PairSummary pair =
                PairSummary.of(evaluation, lens.index(), lens.users(), 0.05).getFirst();
        double gap = 0;
        int users = 0;
        for (int u = 0; u < evaluation.users(); u++) {
            double d = evaluation.value(1, lens.index(), u) - evaluation.value(0, lens.index(), u);
            gap += Double.isNaN(d) ? 0 : d;
            users += Double.isNaN(d) ? 0 : 1;
        }
        assertEquals(gap / users, pair.effect().difference(), 1e-15);
        assertEquals(pair.pValue(), pair.corrected(), "a family of one");
        TableFigure table = PairTable.of(lens).orElseThrow();
        List<Cell> row = table.groups().getFirst().rows().getFirst();
        assertEquals("bad − good", ((Cell.Text) row.getFirst()).text());
        assertEquals(pair.effect().difference(), ((Cell.Number) row.get(1)).value());
        assertTrue(table.note().contains("Holm"));
    }
}
