package org.recscope.kernel.guard;

import java.util.List;
import java.util.Set;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;

/// What all guarded metrics say of themselves: what the metric inside says.
abstract class GuardedMetric<M extends Metric> {
    final M inside;
    final Guard guard;

    GuardedMetric(M inside, Guard guard) {
        this.inside = inside;
        this.guard = guard;
    }

    public final Description description() {
        return inside.description();
    }

    public final Description description(Parameters parameters) {
        return inside.description(parameters);
    }

    public final Set<Need> needs() {
        return inside.needs();
    }

    public final List<Parameter> parameters() {
        return inside.parameters();
    }

    public final List<String> missing(Inputs inputs, Parameters parameters) {
        return inside.missing(inputs, parameters);
    }

    final Mishaps mishaps(Parameters parameters) {
        return guard.of(inside, parameters);
    }
}
