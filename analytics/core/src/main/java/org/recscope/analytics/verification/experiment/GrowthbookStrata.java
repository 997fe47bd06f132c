package org.recscope.analytics.verification.experiment;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.adjust.PostStratification;
import org.recscope.analytics.experiment.adjust.Stratum;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// GrowthBook's post-stratification: the sizes of strata are a sample; with covariates a stratum is a regression of its
/// own.
final class GrowthbookStrata {
    private GrowthbookStrata() {}

    static Outcome check(Vector vector) {
        JsonNode input = vector.input();
        boolean relative = input.path("relative").asBoolean(false);
        return GrowthbookTests.moments(vector, contrast(input.path("stats")), relative);
    }

    static GrowthbookTests.Seen contrast(JsonNode stats) {
        List<GrowthbookArm> controls = new ArrayList<>();
        List<GrowthbookArm> treatments = new ArrayList<>();
        GrowthbookArm a = GrowthbookArm.of(stats.path(0).path(0));
        GrowthbookArm b = GrowthbookArm.of(stats.path(0).path(1));
        for (int i = 0; i < stats.size(); i++) {
            controls.add(GrowthbookArm.of(stats.path(i).path(0)));
            treatments.add(GrowthbookArm.of(stats.path(i).path(1)));
            a = i == 0 ? a : a.plus(controls.getLast());
            b = i == 0 ? b : b.plus(treatments.getLast());
        }
        GrowthbookTests.Seen together = GrowthbookTests.tested(a, b);
        if (stats.size() == 1) {
            return together;
        }
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            strata.add(stratum(controls.get(i), treatments.get(i)));
        }
        Contrast contrast = PostStratification.drawn(strata)
                .contrast(a.outcome(), together.contrast().degrees());
        return new GrowthbookTests.Seen(contrast, contrast.lift());
    }

    private static Stratum stratum(GrowthbookArm control, GrowthbookArm treatment) {
        boolean adjusts = !control.covariates().isEmpty()
                && control.raw().plus(treatment.raw()).product(control.outcomes(), control.outcomes()) > 0;
        return adjusts
                ? StratumRegression.of(control.raw(), treatment.raw(), control.outcomes())
                : Stratum.of(control.outcomeSums(), treatment.outcomeSums());
    }
}
