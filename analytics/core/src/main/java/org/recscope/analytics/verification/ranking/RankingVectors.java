package org.recscope.analytics.verification.ranking;

import java.util.Optional;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import tools.jackson.databind.JsonNode;

/// Vectors of one accuracy metric over lists and truth.
public final class RankingVectors implements VectorFamily {
    /// The family.
    public RankingVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        JsonNode input = vector.input();
        if (RowFiles.named(input)) {
            Optional<JsonNode> read = RowFiles.read(vector);
            if (read.isEmpty()) {
                return Optional.of(Outcome.skipped("its rows stand in another file: "
                        + input.path("run_rows").asString("")));
            }
            input = read.get();
        }
        JsonNode rows = input;
        Optional<Asked> asked = asked(vector);
        return asked.flatMap(found ->
                RankedInput.read(rows, found.ties()).map(world -> RankedExpectation.check(world, found, vector)));
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
