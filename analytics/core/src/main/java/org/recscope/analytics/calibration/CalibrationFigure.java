package org.recscope.analytics.calibration;

import java.util.function.ToDoubleFunction;
import org.recscope.analytics.statistics.Interval;

/// The single numbers of a calibration under the names they have in text, tables, files and charts. One line adds one.
public enum CalibrationFigure {
    /// Expected calibration error in the bins asked for.
    ECE("ece", "ECE", Better.LOWER, c -> c.curve().ece()),
    /// ECE less what chance adds.
    ECE_DEBIASED("ece-debiased", "ECE, debiased", Better.LOWER, c -> c.curve().debiasedEce()),
    /// ECE in bins of the other kind.
    ECE_OTHER("ece-other", "ECE, other bins", Better.LOWER, c -> c.other().ece()),
    /// ECE in bins of the other kind, less what chance adds.
    ECE_OTHER_DEBIASED(
            "ece-other-debiased",
            "ECE, other bins, debiased",
            Better.LOWER,
            c -> c.other().debiasedEce()),
    /// Smooth calibration error.
    SMOOTH_ECE("smooth-ece", "smooth ECE", Better.LOWER, c -> c.smooth().error()),
    /// Mean gap over bins.
    ACE("ace", "ACE", Better.LOWER, c -> c.curve().ace()),
    /// Largest gap of a bin.
    MCE("mce", "MCE", Better.LOWER, c -> c.curve().mce()),
    /// Root mean squared gap.
    RMSCE("rmsce", "RMSCE", Better.LOWER, c -> c.curve().rmsce()),
    /// The same less what chance adds.
    RMSCE_DEBIASED(
            "rmsce-debiased", "RMSCE, debiased", Better.LOWER, c -> c.curve().debiasedRmsce()),
    /// Brier score.
    BRIER("brier", "Brier score", Better.LOWER, c -> c.brier().score()),
    /// What miscalibration costs of it.
    BRIER_RELIABILITY(
            "brier-reliability", "  reliability", Better.LOWER, c -> c.brier().reliability()),
    /// What telling rows apart gains.
    BRIER_RESOLUTION(
            "brier-resolution", "  resolution", Better.HIGHER, c -> c.brier().resolution()),
    /// What every forecaster faces.
    BRIER_UNCERTAINTY(
            "brier-uncertainty", "  uncertainty", Better.NEITHER, c -> c.brier().uncertainty()),
    /// The rest, inside the bins.
    BRIER_WITHIN("brier-within", "  within bins", Better.NEITHER, c -> c.brier().within()),
    /// Gain over always saying the rate.
    BRIER_SKILL("brier-skill", "Brier skill", Better.HIGHER, c -> c.brier().skill()),
    /// Logarithmic loss.
    LOG_LOSS("log-loss", "log loss", Better.LOWER, c -> c.logLoss().value()),
    /// How well labels are told apart.
    AUC("auc", "AUC", Better.HIGHER, Calibration::auc),
    /// Test of the Brier score.
    SPIEGELHALTER_Z(
            "spiegelhalter-z",
            "Spiegelhalter z",
            Better.NEITHER,
            c -> c.spiegelhalter().z()),
    /// Its p.
    SPIEGELHALTER_P(
            "spiegelhalter-p", "  p", Better.NEITHER, c -> c.spiegelhalter().pValue()),
    /// Test of the bins.
    HOSMER_LEMESHOW(
            "hosmer-lemeshow",
            "Hosmer-Lemeshow χ²",
            Better.NEITHER,
            c -> c.hosmerLemeshow().statistic()),
    /// Its p.
    HOSMER_LEMESHOW_P(
            "hosmer-lemeshow-p", "  p", Better.NEITHER, c -> c.hosmerLemeshow().pValue());

    /// Which way is better.
    public enum Better {
        /// Lower.
        LOWER,
        /// Higher.
        HIGHER,
        /// It has no good side.
        NEITHER
    }

    private final String key;
    private final String label;
    private final Better better;
    private final ToDoubleFunction<Calibration> value;

    CalibrationFigure(String key, String label, Better better, ToDoubleFunction<Calibration> value) {
        this.key = key;
        this.label = label;
        this.better = better;
        this.value = value;
    }

    /// Its name in files.
    ///
    /// @return as in `ece-debiased`
    public String key() {
        return key;
    }

    /// Its name for people; a part of the figure before it begins with blanks.
    ///
    /// @return as in `ECE, debiased`
    public String label() {
        return label;
    }

    /// Which way is better.
    ///
    /// @return lower, higher or neither
    public Better better() {
        return better;
    }

    /// The number.
    ///
    /// @param calibration of some predictions
    /// @return `NaN` where undefined
    public double of(Calibration calibration) {
        return value.applyAsDouble(calibration);
    }

    /// Its 95 % interval, users drawn anew.
    ///
    /// @param calibration of some predictions
    /// @return undefined for figures without one
    public Interval range(Calibration calibration) {
        return switch (this) {
            case ECE -> calibration.eceRange();
            case BRIER -> calibration.brierRange();
            case LOG_LOSS -> calibration.logLossRange();
            default -> Interval.UNDEFINED;
        };
    }
}
