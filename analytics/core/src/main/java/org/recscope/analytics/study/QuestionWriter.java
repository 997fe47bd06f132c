package org.recscope.analytics.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.analytics.study.question.LogQuestion;
import org.recscope.analytics.study.question.PredictionQuestion;
import org.recscope.analytics.study.question.SeriesQuestion;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Questions as JSON; {@link QuestionReader} is its other half. A question that nobody changed is not written.
final class QuestionWriter {
    private QuestionWriter() {}

    /// The fields that are known of a question.
    static List<String> fields(FileKind kind) {
        return switch (kind) {
            case EXPERIMENT -> List.of("metrics", "covariates", "by", "settings");
            case BANDIT ->
                List.of("policies", "actions", "context", "by", "slate", "folds", "replicates", "floor", "seed");
            case PREDICTIONS ->
                List.of(
                        "positiveFrom",
                        "by",
                        "mass",
                        "bins",
                        "closing",
                        "band",
                        "replicates",
                        "seed",
                        "recalibrate",
                        "learnFrom");
            default -> List.of("replicates", "seed");
        };
    }

    static ObjectNode json(Questions questions, Path folder) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        add(json, questions, questions.experiment(), Questions.DEFAULT.experiment(), folder);
        add(json, questions, questions.bandit(), Questions.DEFAULT.bandit(), folder);
        add(json, questions, questions.predictions(), Questions.DEFAULT.predictions(), folder);
        add(json, questions, questions.series(), Questions.DEFAULT.series(), folder);
        return json;
    }

    private static void add(ObjectNode json, Questions all, LogQuestion question, LogQuestion usual, Path folder) {
        JsonFields unknown = all.unknown().getOrDefault(question.kind(), JsonFields.none());
        if (question.equals(usual) && unknown.isEmpty()) {
            return;
        }
        ObjectNode its = json.putObject(question.kind().name().toLowerCase(Locale.ROOT));
        switch (question) {
            case ExperimentWords experiment -> experiment(experiment, its);
            case BanditQuestion bandit -> bandit(bandit, its, folder);
            case PredictionQuestion predictions -> predictions(predictions, its);
            case SeriesQuestion series ->
                its.put("replicates", series.replicates()).put("seed", series.seed());
        }
        unknown.writeTo(its);
    }

    private static void experiment(ExperimentWords question, ObjectNode json) {
        texts(json, "metrics", question.metrics());
        texts(json, "covariates", question.covariates());
        texts(json, "by", question.by());
        if (!question.settings().isEmpty()) {
            ObjectNode settings = json.putObject("settings");
            question.settings().forEach(settings::put);
        }
    }

    private static void bandit(BanditQuestion question, ObjectNode json, Path folder) {
        texts(
                json,
                "policies",
                question.policies().stream()
                        .map(policy -> policy.text(file -> StudyWriter.relative(file, folder)))
                        .toList());
        question.actions().ifPresent(file -> json.put("actions", StudyWriter.relative(file, folder)));
        texts(json, "context", question.context());
        texts(json, "by", question.by());
        question.slate().ifPresent(column -> json.put("slate", column));
        json.put("folds", question.options().folds());
        json.put("replicates", question.options().replicates());
        json.put("floor", question.options().floor());
        json.put("seed", question.options().seed());
    }

    private static void predictions(PredictionQuestion question, ObjectNode json) {
        question.positiveFrom().ifPresent(from -> json.put("positiveFrom", from));
        texts(json, "by", question.by());
        json.put("mass", question.options().binning().mass());
        json.put("bins", question.options().binning().bins());
        json.put("closing", word(question.options().binning().closing()));
        question.options().chosenBand().ifPresent(band -> json.put("band", word(band)));
        json.put("replicates", question.options().replicates());
        json.put("seed", question.options().seed());
        json.put("recalibrate", question.split().isPresent());
        question.split().ifPresent(split -> json.put("learnFrom", split.share()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(json.putArray(name)::add);
        }
    }
}
