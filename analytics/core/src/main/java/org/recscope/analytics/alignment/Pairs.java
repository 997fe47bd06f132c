package org.recscope.analytics.alignment;

/// One offline metric over several experiments: its difference in each, the online effect there, and both errors.
public final class Pairs {
    private final String metric;
    private final double[] offline;
    private final double[] offlineErrors;
    private final double[] online;
    private final double[] onlineErrors;

    /// Pairs of a metric. The arrays are taken over, not copied.
    ///
    /// @param metric what it is called
    /// @param offline differences, one an experiment
    /// @param offlineErrors their standard errors, at least 0
    /// @param online effects, one an experiment
    /// @param onlineErrors their standard errors, at least 0
    public Pairs(String metric, double[] offline, double[] offlineErrors, double[] online, double[] onlineErrors) {
        this.metric = metric;
        this.offline = offline;
        this.offlineErrors = offlineErrors;
        this.online = online;
        this.onlineErrors = onlineErrors;
        if (offlineErrors.length != offline.length
                || online.length != offline.length
                || onlineErrors.length != offline.length) {
            throw new IllegalArgumentException(metric + " must have as many numbers of each kind");
        }
    }

    /// What it is called.
    ///
    /// @return as in `ndcg@10`
    public String metric() {
        return metric;
    }

    /// How many experiments.
    ///
    /// @return zero or more
    public int size() {
        return offline.length;
    }

    /// The offline difference of an experiment.
    ///
    /// @param at from 0
    /// @return candidate − baseline
    public double offline(int at) {
        return offline[at];
    }

    /// Its standard error.
    ///
    /// @param at from 0
    /// @return at least 0
    public double offlineError(int at) {
        return offlineErrors[at];
    }

    /// The online effect of an experiment.
    ///
    /// @param at from 0
    /// @return candidate − baseline
    public double online(int at) {
        return online[at];
    }

    /// Its standard error.
    ///
    /// @param at from 0
    /// @return at least 0
    public double onlineError(int at) {
        return onlineErrors[at];
    }
}
