package org.recscope.kernel.metric.ranking;

import java.util.Arrays;
import java.util.Optional;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Judging;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Decides for whom an accuracy metric has a value at all, and shows the others what the convention sees.
abstract class AccuracyScorer implements Scorer {
    /// Ascending.
    final int[] cutoffs;

    /// Not there when the convention is the one whose view the cursor holds for everybody.
    private final Optional<AccuracyView> own;

    private final boolean unlistedUndefined;
    private final String untold;

    AccuracyScorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        this(cutoffs, inputs, asked, Gain.LINEAR, Discount.LOG2);
    }

    AccuracyScorer(int[] cutoffs, Inputs inputs, Parameters asked, Gain gain, Discount discount) {
        this.cutoffs = cutoffs;
        Judging judging = Judging.of(asked, gain, discount);
        this.own = judging == Judging.STANDARD ? Optional.empty() : Optional.of(new AccuracyView(inputs, judging));
        this.unlistedUndefined = asked.is(Judging.UNLISTED, "undefined");
        this.untold = asked.text(Judging.UNTOLD);
    }

    /// Scores a list of a user who has something relevant.
    abstract void score(UserCursor user, AccuracyView view, double[] values);

    @Override
    public final void score(UserCursor user, double[] values) {
        AccuracyView view = own.isEmpty() ? user.standard() : own.get().at(user);
        if (view.relevant() == 0) {
            Arrays.fill(values, 0, cutoffs.length, untold(user, view));
        } else if (unlistedUndefined && user.length() == 0) {
            Arrays.fill(values, 0, cutoffs.length, Double.NaN);
        } else {
            score(user, view, values);
        }
    }

    private double untold(UserCursor user, AccuracyView view) {
        switch (untold) {
            case "zero":
                return user.length() > 0 ? 0 : Double.NaN;
            case "judged":
                return view.anyJudged() ? 0 : Double.NaN;
            default:
                return Double.NaN;
        }
    }
}
