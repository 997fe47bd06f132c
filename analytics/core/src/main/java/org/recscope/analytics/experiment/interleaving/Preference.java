package org.recscope.analytics.experiment.interleaving;

import java.util.LinkedHashMap;
import java.util.Map;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.health.SampleRatio;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.experiment.sums.SumsBuilder;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.hypothesis.SignTest;

/// What interleaved lists say of two rankers, over the lists on which anything was clicked. A list is won by the
/// ranker
/// with more clicks; equal ones are ties.
///
/// The preference is Δ = (wins of the second + ties / 2) / lists − ½, in \[−½, ½\], above 0 when the second is
/// better.
/// Its interval and p count users as they are: Δ is a ratio of sums over users, by the delta method and Student's t
/// with
/// users − 1 degrees of freedom. The sign test over users gives every user one vote.
///
/// Source: Chapelle, Joachims, Radlinski & Yue 2012, doi:10.1145/2094072.2094078.
///
/// @param first name of the first ranker
/// @param second name of the second one
/// @param firstWins lists that the first won
/// @param secondWins lists that the second won
/// @param ties lists with as many clicks for either
/// @param unclicked lists without a click, which do not count
/// @param preference Δ with its interval and p
/// @param listsP exact sign test of wins against wins, which takes lists for independent
/// @param users who clicked
/// @param firstUsers users for whom the first won more lists
/// @param secondUsers users for whom the second did
/// @param usersP exact sign test over users
/// @param openers how often the first and the second brought the item on top, against one half; p `NaN` when unknown
public record Preference(
        String first,
        String second,
        long firstWins,
        long secondWins,
        long ties,
        long unclicked,
        Effect preference,
        double listsP,
        long users,
        long firstUsers,
        long secondUsers,
        double usersP,
        SampleRatio openers) {
    private static final double HALF = 0.5;

    /// Reads lists.
    ///
    /// @param impressions of two rankers
    /// @param alpha level of the interval
    /// @return what they say
    public static Preference of(Impressions impressions, double alpha) {
        long[] wins = new long[3];
        double[] openers = new double[2];
        long unclicked = 0;
        Map<Integer, double[]> users = new LinkedHashMap<>();
        for (Impressions.Vote vote : impressions.votes()) {
            if (vote.opener() != 0) {
                openers[vote.opener() < 0 ? 0 : 1]++;
            }
            if (!vote.clicked()) {
                unclicked++;
                continue;
            }
            int side = -vote.credit().sign();
            wins[side + 1]++;
            double[] user = users.computeIfAbsent(vote.user(), key -> new double[2]);
            user[0] += side * HALF;
            user[1]++;
        }
        long firstUsers = users.values().stream().filter(user -> user[0] < 0).count();
        long secondUsers = users.values().stream().filter(user -> user[0] > 0).count();
        return new Preference(
                impressions.first(),
                impressions.second(),
                wins[0],
                wins[2],
                wins[1],
                unclicked,
                preference(users, alpha),
                SignTest.test(wins[2], wins[0], Alternative.TWO_SIDED).pValue(),
                users.size(),
                firstUsers,
                secondUsers,
                SignTest.test(secondUsers, firstUsers, Alternative.TWO_SIDED).pValue(),
                openers[0] + openers[1] == 0
                        ? new SampleRatio(Double.NaN, 1, Double.NaN, Double.NaN)
                        : SampleRatio.of(openers, new double[] {1, 1}));
    }

    private static Effect preference(Map<Integer, double[]> users, double alpha) {
        SumsBuilder builder = new SumsBuilder(1, 2);
        users.values().forEach(user -> builder.add(0, user));
        Sums sums = builder.cell(0);
        if (sums.count() == 0) {
            return Effect.undefined(Double.NaN);
        }
        ArmValue value = ArmValue.of(sums, new Functional.Ratio(0, 1));
        return value.variance() > 0
                ? Question.DEFAULT.at(alpha).test(value.value(), Math.sqrt(value.variance()), value.units() - 1)
                : Effect.undefined(value.value());
    }

    /// Lists that count.
    ///
    /// @return wins and ties
    public long lists() {
        return firstWins + secondWins + ties;
    }
}
