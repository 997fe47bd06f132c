package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.plan.LiftPlan;
import org.recscope.analytics.experiment.plan.Precision;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// GrowthBook's plan by weeks: power and smallest lift of each metric after each week, and the week that is enough.
final class GrowthbookWeeks {
    private GrowthbookWeeks() {}

    static Outcome check(Vector vector) {
        JsonNode in = vector.input();
        JsonNode out = vector.expected();
        Precision precision = new Precision(at(in, "alpha"), at(in, "target_power"));
        double perWeek = at(in, "users_per_week") / at(in, "n_variations");
        int weeks = in.path("n_weeks").intValue();
        List<String> names = new ArrayList<>(in.path("metrics").propertyNames());
        Agreement agreement = new Agreement(vector.tolerance());
        for (int m = 0; m < names.size(); m++) {
            JsonNode metric = in.path("metrics").path(names.get(m));
            LiftPlan plan = plan(metric, precision);
            double lift = at(metric, "effect_rel");
            int enough = 0;
            for (int week = 1; week <= weeks; week++) {
                int place = (week - 1) * names.size() + m;
                String when = names.get(m) + " after " + week + " weeks";
                double power = plan.power(lift, perWeek * week);
                agreement.number(
                        "power of " + when,
                        out.path("power_by_week_interleaved").path(place),
                        power);
                agreement.number(
                        "smallest of " + when,
                        out.path("mde_by_week_interleaved").path(place),
                        plan.smallest(perWeek * week));
                enough = enough == 0 && power >= precision.power() ? week : enough;
            }
            JsonNode expected = out.path("weeks_to_target").path(names.get(m));
            agreement.same("weeks of " + names.get(m), expected.isNull() ? 0 : expected.intValue(), enough);
        }
        return agreement.outcome();
    }

    private static LiftPlan plan(JsonNode metric, Precision precision) {
        if (metric.path("type").asString("").equals("binomial")) {
            double rate = at(metric, "rate");
            return new LiftPlan(rate, rate * (1 - rate), precision);
        }
        double deviation = at(metric, "sd");
        return new LiftPlan(at(metric, "mean"), deviation * deviation, precision);
    }
}
