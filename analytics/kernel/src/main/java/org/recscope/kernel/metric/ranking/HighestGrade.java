package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;

/// The highest grade there can be: said by a parameter, or the highest of the whole truth.
final class HighestGrade {
    static final Parameter MAX =
            Parameter.number("max", "the highest grade there is; 0: the highest of the truth", 0, 0, 1e9);

    private HighestGrade() {}

    static double of(Inputs inputs, Parameters asked) {
        double said = asked.number(MAX);
        if (said > 0) {
            return said;
        }
        Interactions truth = inputs.truth();
        double highest = truth.graded() ? 0 : 1;
        for (int s = 0; truth.graded() && s < truth.rows(); s++) {
            highest = Math.max(highest, truth.grade(s));
        }
        return highest == 0 ? 1 : highest;
    }
}
