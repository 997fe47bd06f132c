package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.recscope.analytics.comparison.ComparisonRequest;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.statistics.multiplicity.Correction;

class VersusTest {
    private static final Evaluation WORLD = SmallWorld.evaluation();

    @Test
    void theFirstRunIsHeldAgainstTheBestOther() {
        assertEquals(new Versus("good", "bad", Correction.HOLM), Versus.of(WORLD, null));
    }

    @Test
    void aWishIsKeptAsFarAsThereAreSuchRuns() {
        assertEquals(
                new Versus("bad", "good", Correction.BH), Versus.of(WORLD, new Versus("bad", "good", Correction.BH)));
        assertEquals(
                new Versus("bad", "good", Correction.BH), Versus.of(WORLD, new Versus("bad", "gone", Correction.BH)));
        assertEquals(new Versus("bad", "good", Correction.BY), Versus.of(WORLD, null, "good", Correction.BY));
        assertEquals(new Versus("good", "bad", Correction.BY), Versus.of(WORLD, null, "bad", Correction.BY));
    }

    @Test
    void twoRunsAreNeverOne() {
        assertEquals(
                new Versus("good", "bad", Correction.HOLM),
                Versus.of(WORLD, new Versus("good", "good", Correction.HOLM)));
    }

    @Test
    void everythingElseIsAsTheCommandLineHasIt() {
        ComparisonRequest request = Versus.of(WORLD, null).request(7);
        ComparisonRequest defaults = ComparisonRequest.DEFAULTS;
        assertEquals(
                new ComparisonRequest(
                        "good",
                        defaults.correction(),
                        defaults.alpha(),
                        defaults.region(),
                        defaults.replicates(),
                        defaults.flips(),
                        defaults.smallest(),
                        7),
                request);
    }
}
