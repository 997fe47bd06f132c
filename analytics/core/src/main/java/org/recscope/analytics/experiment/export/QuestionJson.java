package org.recscope.analytics.experiment.export;

import org.recscope.analytics.experiment.question.Adjustment;
import org.recscope.analytics.experiment.question.Beliefs;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.Inference;
import org.recscope.analytics.experiment.question.SequentialMethod;
import org.recscope.analytics.experiment.question.Watching;
import org.recscope.analytics.experiment.readout.Readout;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The choices an experiment was read with.
final class QuestionJson {
    private QuestionJson() {}

    static void put(ObjectNode how, Readout readout) {
        ExperimentQuestion question = readout.question();
        Inference inference = question.inference();
        how.put("alpha", inference.alpha());
        how.put("lift", inference.lift().name());
        how.put("test", inference.test().name());
        how.put("correction", inference.correction().word());
        how.put("family", readout.family());
        how.put("decided-by", inference.basis().name());
        how.put("replicates", inference.replicates());
        how.put("seed", inference.seed());
        watching(how, question.watching());
        beliefs(how, question.beliefs());
        adjustment(how, question.adjustment());
        how.put("cluster", question.columns().cluster());
        how.put("target-lift", question.target().lift());
        how.put("target-power", question.target().power());
    }

    private static void watching(ObjectNode how, Watching watching) {
        how.put("sequential", watching.method().name());
        switch (watching.method()) {
            case ASYMPTOTIC, HOWARD -> how.put("sequential-tuning", watching.tunedTo());
            case MSPRT -> how.put("sequential-mixing", watching.mixing());
            case GROUP -> {
                ExperimentJson.number(how, "planned-units", watching.looks().units());
                ExperimentJson.number(how, "spending-power", watching.looks().power());
            }
        }
        ArrayNode looks = how.putArray("planned-looks");
        if (watching.method() == SequentialMethod.GROUP) {
            watching.looks().shares().forEach(looks::add);
        }
    }

    private static void beliefs(ObjectNode how, Beliefs beliefs) {
        how.put("prior-mean", beliefs.lift().mean());
        ExperimentJson.number(how, "prior-deviation", beliefs.lift().deviation());
        if (beliefs.exact()) {
            how.put("share-prior-a", beliefs.share().a());
            how.put("share-prior-b", beliefs.share().b());
        }
        how.put("sure", beliefs.sure());
    }

    private static void adjustment(ObjectNode how, Adjustment adjustment) {
        ArrayNode strata = how.putArray("strata");
        adjustment.strata().forEach(strata::add);
        how.put("model", adjustment.model().name());
        ArrayNode features = how.putArray("features");
        adjustment.features().forEach(features::add);
    }
}
