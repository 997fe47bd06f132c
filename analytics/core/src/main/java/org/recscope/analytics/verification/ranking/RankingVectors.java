package org.recscope.analytics.verification.ranking;

import java.util.Optional;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;

/// Vectors of one accuracy metric over lists and truth.
public final class RankingVectors implements VectorFamily {
    /// The family.
    public RankingVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        if (vector.input().path("run_rows").isString()) {
            return Optional.of(Outcome.skipped("its rows stand in another file: "
                    + vector.input().path("run_rows").asString()));
        }
        Optional<Asked> asked = Words.read(vector);
        if (asked.isEmpty()) {
            asked = IrMeasures.read(
                    vector.subject(), vector.params().path("provider").asString(""));
        }
        return asked.flatMap(found -> RankedInput.read(vector.input(), found.ties())
                .map(world -> RankedExpectation.check(world, found, vector)));
    }
}
