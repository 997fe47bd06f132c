package org.recscope.analytics.verification.calibration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recscope.analytics.calibration.Auc;
import org.recscope.analytics.calibration.Bin;
import org.recscope.analytics.calibration.Binning;
import org.recscope.analytics.calibration.Brier;
import org.recscope.analytics.calibration.Closing;
import org.recscope.analytics.calibration.KernelCalibrationError;
import org.recscope.analytics.calibration.LogLoss;
import org.recscope.analytics.calibration.Predictions;
import org.recscope.analytics.calibration.Reliability;
import org.recscope.analytics.calibration.SmoothEce;
import org.recscope.analytics.calibration.SortedPredictions;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import tools.jackson.databind.JsonNode;

/// Vectors whose input is scores `p` and labels `y`.
public final class CalibrationVectors implements VectorFamily {
    @Override
    public Optional<Outcome> check(Vector vector) {
        JsonNode input = vector.input();
        if (!input.path("p").isArray() || !input.path("y").isArray()) {
            return Optional.empty();
        }
        String metric = vector.subject().toLowerCase(java.util.Locale.ROOT);
        return switch (metric) {
            case "ece", "ece_binned", "ace", "mce" -> Optional.of(binned(vector, metric));
            case "calibration_curve" -> Optional.of(curve(vector));
            case "mmce", "smece", "smooth_ece", "auc", "roc_auc" -> Optional.of(value(vector, whole(vector, metric)));
            case "brier", "brier_score", "brier_score_loss", "logloss", "log_loss" ->
                Optional.of(value(vector, whole(vector, metric)));
            default -> Optional.empty();
        };
    }

    private static Outcome value(Vector vector, double ours) {
        return new Agreement(vector.tolerance())
                .number("value", vector.expected().path("value"), ours)
                .outcome();
    }

    private static Predictions predictions(Vector vector) {
        JsonNode p = vector.input().path("p");
        JsonNode y = vector.input().path("y");
        double[] scores = IntStream.range(0, p.size())
                .mapToDouble(i -> p.get(i).asDouble())
                .toArray();
        byte[] labels = new byte[y.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) y.get(i).asInt();
        }
        return Predictions.of(scores, labels);
    }

    private static double whole(Vector vector, String metric) {
        Predictions predictions = predictions(vector);
        SortedPredictions sorted = SortedPredictions.of(predictions);
        return switch (metric) {
            // The program that calls it so takes the score for the confidence in its own verdict.
            case "mmce" -> KernelCalibrationError.ofVerdicts(predictions);
            case "smece", "smooth_ece" -> SmoothEce.asPublished(predictions).error();
            case "auc", "roc_auc" -> Auc.of(sorted);
            case "logloss", "log_loss" ->
                LogLoss.of(sorted, vector.params().path("clip").asDouble(LogLoss.CLIP))
                        .value();
            default -> Brier.of(sorted, Reliability.of(sorted, Binning.DEFAULT)).score();
        };
    }

    private static Outcome binned(Vector vector, String metric) {
        Optional<Binning> binning = binning(vector);
        if (binning.isEmpty()) {
            return Outcome.skipped("not understood: the binning " + vector.params());
        }
        Reliability curve = Reliability.of(SortedPredictions.of(predictions(vector)), binning.get());
        return value(
                vector,
                switch (metric) {
                    case "ace" -> curve.ace();
                    case "mce" -> curve.mce();
                    default -> curve.ece();
                });
    }

    private static Outcome curve(Vector vector) {
        Optional<Binning> binning = binning(vector);
        if (binning.isEmpty()) {
            return Outcome.skipped("not understood: the binning " + vector.params());
        }
        List<Bin> bins = Reliability.of(SortedPredictions.of(predictions(vector)), binning.get()).bins().stream()
                .filter(bin -> bin.count() > 0)
                .toList();
        JsonNode came = vector.expected().path("prob_true");
        JsonNode promised = vector.expected().path("prob_pred");
        Agreement agreement = new Agreement(vector.tolerance()).same("bins", came.size(), bins.size());
        for (int b = 0; b < Math.min(bins.size(), came.size()); b++) {
            agreement.number("prob_true of bin " + b, came.get(b), bins.get(b).rate());
            agreement.number(
                    "prob_pred of bin " + b, promised.path(b), bins.get(b).meanScore());
        }
        return agreement.outcome();
    }

    /// The convention is in words: `equal width, left-closed`, `equal mass (quantile edges …)`, `floor(p/width) …`.
    private static Optional<Binning> binning(Vector vector) {
        String words = vector.params().path("binning").asString("");
        int bins = vector.params().path("bins").asInt(0);
        boolean mass = words.contains("equal mass") || words.contains("quantile");
        boolean width = words.contains("equal width") || words.contains("uniform");
        if (bins < 1) {
            return Optional.empty();
        }
        if (words.contains("floor(p/width)")) {
            return Optional.of(new Binning(false, bins, Closing.TRUNCATED));
        }
        Closing closing = words.contains("right-closed") ? Closing.RIGHT : Closing.LEFT;
        return mass || width ? Optional.of(new Binning(mass, bins, closing)) : Optional.empty();
    }
}
