package org.recscope.analytics.experiment.question;

import org.recscope.analytics.experiment.bayes.BetaBelief;
import org.recscope.analytics.experiment.bayes.NormalBelief;

/// What is thought of effects before the data, and how sure one must be after them.
///
/// @param lift belief about a lift, a fraction; flat when nothing is thought of it
/// @param share belief about each arm's share of units, for metrics that are shares; used where {@link #exact} is set
/// @param exact whether shares without covariates are judged by beta distributions and not by the normal one
/// @param sure chance to win from which on a goal has won, in (0.5, 1)
public record Beliefs(NormalBelief lift, BetaBelief share, boolean exact, double sure) {
    /// Nothing is thought of lifts, every share is as likely, 95 %.
    public static final Beliefs DEFAULT = new Beliefs(NormalBelief.FLAT, BetaBelief.UNIFORM, false, 0.95);

    /// Checks the ranges.
    public Beliefs {
        if (!(lift.variance() > 0) || !(share.a() > 0) || !(share.b() > 0)) {
            throw new IllegalArgumentException("a prior needs a spread above 0, were " + lift + " and " + share);
        }
        if (!(sure > 0.5 && sure < 1)) {
            throw new IllegalArgumentException("a chance to win that decides is between 0.5 and 1, was " + sure);
        }
    }
}
