package org.recscope.analytics.verification;

import java.util.List;
import java.util.Optional;
import org.recscope.analytics.verification.beyond.BeyondVectors;
import org.recscope.analytics.verification.beyond.IntentVectors;
import org.recscope.analytics.verification.beyond.ItemVectors;
import org.recscope.analytics.verification.beyond.NewsVectors;
import org.recscope.analytics.verification.calibration.CalibrationVectors;
import org.recscope.analytics.verification.comparison.ComparisonVectors;
import org.recscope.analytics.verification.experiment.ExperimentVectors;
import org.recscope.analytics.verification.offpolicy.EstimateVectors;
import org.recscope.analytics.verification.offpolicy.OpenBanditVectors;
import org.recscope.analytics.verification.offpolicy.SlateVectors;
import org.recscope.analytics.verification.offpolicy.WeightVectors;
import org.recscope.analytics.verification.ranking.ListedRanks;
import org.recscope.analytics.verification.ranking.MeanFBeta;
import org.recscope.analytics.verification.ranking.RankingVectors;
import org.recscope.analytics.verification.ranking.RatingVectors;

/// Every family of vectors that this program can answer.
public final class Verification {
    /// One line adds a family; the first that knows a vector answers it.
    private static final List<VectorFamily> FAMILIES = List.of(
            new CalibrationVectors(),
            new EstimateVectors(),
            new SlateVectors(),
            new WeightVectors(),
            new OpenBanditVectors(),
            new ExperimentVectors(),
            new ComparisonVectors(),
            new NewsVectors(),
            new ItemVectors(),
            new IntentVectors(),
            new BeyondVectors(),
            new RatingVectors(),
            new ListedRanks(),
            new MeanFBeta(),
            new RankingVectors());

    private Verification() {}

    /// Answers a vector. A check that breaks on a vector has failed it; the others are not touched.
    ///
    /// @param vector what was published
    /// @return what came of it; skipped when no family knows it
    public static Outcome check(Vector vector) {
        return check(vector, FAMILIES);
    }

    static Outcome check(Vector vector, List<VectorFamily> families) {
        try {
            for (VectorFamily family : families) {
                Optional<Outcome> outcome = family.check(vector);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
        } catch (RuntimeException e) {
            return Outcome.failed("the check broke: " + e);
        }
        String about = vector.subject().isEmpty() ? "it names no metric and no topic" : "about " + vector.subject();
        return Outcome.skipped("not understood: " + about);
    }
}
