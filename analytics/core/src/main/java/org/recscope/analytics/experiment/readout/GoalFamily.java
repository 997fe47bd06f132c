package org.recscope.analytics.experiment.readout;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.question.Basis;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.statistics.multiplicity.Adjusted;

/// Goals are one family over metrics and arms; what is no goal keeps its own p. The p-values that are corrected are
/// those of the basis that decides.
final class GoalFamily {
    private final ExperimentQuestion question;
    private final Comparer comparer;

    GoalFamily(ExperimentQuestion question, Comparer comparer) {
        this.question = question;
        this.comparer = comparer;
    }

    List<MetricResult> results(List<Pending> pending) {
        double[] p =
                pending.stream().filter(Pending::goal).mapToDouble(this::raw).toArray();
        Adjusted adjusted = question.inference().correction().adjust(p, comparer.alpha());
        List<MetricResult> results = new ArrayList<>();
        int next = 0;
        for (Pending each : pending) {
            if (each.goal()) {
                results.add(comparer.result(each, adjusted.pValue(next), adjusted.level(next)));
                next++;
            } else {
                results.add(comparer.result(each, raw(each), comparer.alpha()));
            }
        }
        return results;
    }

    private double raw(Pending pending) {
        return question.inference().basis() == Basis.SEQUENTIAL
                ? comparer.always(pending.contrast(), pending.size().both(), Looks.NOW, comparer.alpha())
                        .p()
                : pending.decisive(comparer.alpha()).p();
    }
}
