package org.recscope.analytics.offpolicy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What whole lists would have earned under another policy, by what users are taken to do. All values are rewards a
/// list;
/// errors take lists as independent of each other.
///
/// The propensity of a row is that of its item at its place given the items above it, so that the weight of a list is
/// the product of the weights of its rows.
///
/// @param slates how many lists
/// @param estimates what was shown, then each estimator
public record SlateJudgement(long slates, List<Named> estimates) {
    /// Copies the list.
    public SlateJudgement {
        estimates = List.copyOf(estimates);
    }

    /// One estimate.
    ///
    /// @param name of the estimator
    /// @param estimate its value and error
    public record Named(String name, SlateEstimator.SlateEstimate estimate) {}

    /// Judges a policy on lists.
    ///
    /// @param log the lists
    /// @param weights importance weights of single rows
    /// @param model a reward model's columns for the policy; empty for none, and then there is no cascade DR
    /// @return every estimate
    public static SlateJudgement of(SlateLog log, double[] weights, Optional<RewardColumns> model) {
        double[] down = down(log, weights);
        double[] whole = whole(log, weights);
        double[] ones = new double[log.size()];
        Arrays.fill(ones, 1);
        List<Named> all = new ArrayList<>();
        all.add(new Named("on-policy", SlateEstimator.weighted(log, ones)));
        all.add(new Named("standard", SlateEstimator.weighted(log, whole)));
        all.add(new Named("standard, normalised", SlateEstimator.normalised(log, whole)));
        all.add(new Named("independent", SlateEstimator.weighted(log, weights)));
        all.add(new Named("independent, normalised", SlateEstimator.normalised(log, weights)));
        all.add(new Named("reward interaction", SlateEstimator.weighted(log, down)));
        all.add(new Named("reward interaction, normalised", SlateEstimator.normalised(log, down)));
        model.ifPresent(said -> all.add(new Named("cascade DR", SlateEstimator.cascade(log, down, said))));
        return new SlateJudgement(log.slateCount(), all);
    }

    /// The weight of the items down to each row's slot; a slot that is not in the log weighs nothing on those below it.
    static double[] down(SlateLog log, double[] weights) {
        double[] bySlot = bySlot(log, weights);
        for (int slate = 0; slate < log.slateCount(); slate++) {
            int first = slate * log.positionCount();
            for (int k = 1; k < log.positionCount(); k++) {
                bySlot[first + k] *= bySlot[first + k - 1];
            }
        }
        double[] down = new double[log.size()];
        Arrays.setAll(down, row -> bySlot[log.slate(row) * log.positionCount() + log.position(row)]);
        return down;
    }

    /// The weight of each row's whole list.
    static double[] whole(SlateLog log, double[] weights) {
        double[] lists = new double[log.slateCount()];
        Arrays.fill(lists, 1);
        for (int row = 0; row < log.size(); row++) {
            lists[log.slate(row)] *= weights[row];
        }
        double[] whole = new double[log.size()];
        Arrays.setAll(whole, row -> lists[log.slate(row)]);
        return whole;
    }

    private static double[] bySlot(SlateLog log, double[] weights) {
        double[] bySlot = new double[log.slateCount() * log.positionCount()];
        Arrays.fill(bySlot, 1);
        for (int row = 0; row < log.size(); row++) {
            bySlot[log.slate(row) * log.positionCount() + log.position(row)] = weights[row];
        }
        return bySlot;
    }
}
