package org.recscope.analytics.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.recscope.analytics.calibration.BandKind;
import org.recscope.analytics.calibration.Binning;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Closing;
import org.recscope.analytics.calibration.Split;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.offpolicy.OffPolicyOptions;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.analytics.study.question.LogQuestion;
import org.recscope.analytics.study.question.PolicySource;
import org.recscope.analytics.study.question.PredictionQuestion;
import org.recscope.analytics.study.question.SeriesQuestion;

/// The questions of a project file; {@link QuestionWriter} is its other half.
final class QuestionReader {
    private static final String NUMBER = "Write a number, as in 0.5.";

    private final StudyFields all;

    private QuestionReader(StudyFields all) {
        this.all = all;
    }

    static Questions read(StudyFields all) throws LoadingException {
        QuestionReader reader = new QuestionReader(all);
        Questions questions = Questions.DEFAULT;
        for (FileKind kind : FileKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (kind.isLog() && all.has(name)) {
                StudyFields fields = all.object(name, "It says what is asked of such files.");
                questions = questions
                        .with(reader.question(kind, fields))
                        .keeping(kind, JsonFields.except(fields.json(), QuestionWriter.fields(kind)));
            }
        }
        return questions;
    }

    /// What the records refuse is wrong in the file.
    private LogQuestion question(FileKind kind, StudyFields fields) throws LoadingException {
        try {
            return switch (kind) {
                case EXPERIMENT -> experiment(fields);
                case BANDIT -> bandit(fields);
                case PREDICTIONS -> predictions(fields);
                default -> series(fields);
            };
        } catch (IllegalArgumentException e) {
            throw new LoadingException(
                    new Problem.BadValue(
                            all.file(),
                            Problem.NO_ROW,
                            fields.place() + kind.name().toLowerCase(Locale.ROOT),
                            null,
                            "makes no sense: " + e.getMessage(),
                            "Mend it, or leave it out."),
                    e);
        }
    }

    private static ExperimentWords experiment(StudyFields json) throws LoadingException {
        return new ExperimentWords(
                json.texts("metrics"), json.texts("covariates"), json.texts("by"), json.textByName("settings"));
    }

    private static BanditQuestion bandit(StudyFields json) throws LoadingException {
        OffPolicyOptions usual = OffPolicyOptions.DEFAULTS;
        List<PolicySource> policies = new ArrayList<>();
        for (String text : json.texts("policies")) {
            policies.add(PolicySource.parse(text).under(json.folder()));
        }
        return new BanditQuestion(
                policies.isEmpty() ? BanditQuestion.DEFAULT.policies() : policies,
                json.has("actions") ? Optional.of(json.path("actions")) : Optional.empty(),
                json.texts("context"),
                json.texts("by"),
                json.has("slate") ? Optional.of(json.text("slate")) : Optional.empty(),
                new OffPolicyOptions(
                        Math.toIntExact(json.whole("folds", usual.folds())),
                        Math.toIntExact(json.whole("replicates", usual.replicates())),
                        json.number("floor", NUMBER).orElse(usual.floor()),
                        json.whole("seed", usual.seed())));
    }

    private static PredictionQuestion predictions(StudyFields json) throws LoadingException {
        CalibrationOptions usual = CalibrationOptions.DEFAULTS;
        Binning binning = new Binning(
                json.has("mass") ? json.flag("mass") : usual.binning().mass(),
                Math.toIntExact(json.whole("bins", usual.binning().bins())),
                json.has("closing")
                        ? json.constant(Closing.class, "closing")
                        : usual.binning().closing());
        long seed = json.whole("seed", usual.seed());
        OptionalDouble share = json.number("learnFrom", NUMBER);
        boolean recalibrates = !json.has("recalibrate") || json.flag("recalibrate");
        return new PredictionQuestion(
                json.number("positiveFrom", NUMBER),
                json.texts("by"),
                new CalibrationOptions(
                        binning,
                        json.has("band") ? Optional.of(json.constant(BandKind.class, "band")) : Optional.empty(),
                        Math.toIntExact(json.whole("replicates", usual.replicates())),
                        seed),
                recalibrates ? Optional.of(new Split(share.orElse(0.5), seed)) : Optional.empty());
    }

    private static SeriesQuestion series(StudyFields json) throws LoadingException {
        return new SeriesQuestion(
                Math.toIntExact(json.whole("replicates", SeriesQuestion.DEFAULT.replicates())),
                json.whole("seed", SeriesQuestion.DEFAULT.seed()));
    }
}
