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
        Optional<Asked> asked = asked(vector);
        return asked.flatMap(found -> RankedInput.read(vector.input(), found.ties())
                .map(world -> RankedExpectation.check(world, found, vector)));
    }

    /// A vector that names the program behind ir_measures speaks its language alone.
    private static Optional<Asked> asked(Vector vector) {
        String provider = vector.params().path("provider").asString("");
        Optional<Asked> measure = IrMeasures.read(vector.subject(), provider);
        if (!provider.isEmpty() && measure.isPresent()) {
            return measure;
        }
        return TrecNames.read(vector).or(() -> Words.read(vector)).or(() -> measure);
    }
}
