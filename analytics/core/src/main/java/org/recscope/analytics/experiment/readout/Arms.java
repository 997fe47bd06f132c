package org.recscope.analytics.experiment.readout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.question.Allocation;

/// The arms of an experiment by name.
final class Arms {
    /// Names under which the control goes.
    private static final Set<String> CONTROLS = Set.of("control", "ctrl", "baseline", "base", "a", "0", "off", "c");

    private Arms() {}

    /// The place of the control arm: the one named, the one that is called like one, or the first.
    static int control(List<String> arms, @Nullable String named) {
        if (named != null) {
            int place = arms.indexOf(named);
            if (place < 0) {
                throw new IllegalArgumentException(
                        "there is no variant '" + named + "'; there are " + String.join(", ", arms));
            }
            return place;
        }
        for (int arm = 0; arm < arms.size(); arm++) {
            if (CONTROLS.contains(arms.get(arm).toLowerCase(Locale.ROOT))) {
                return arm;
            }
        }
        return 0;
    }

    /// The planned weight of each arm.
    static double[] weights(List<String> arms, Allocation allocation) {
        allocation.weights().keySet().forEach(named -> control(arms, named));
        double[] weights = new double[arms.size()];
        for (int arm = 0; arm < weights.length; arm++) {
            weights[arm] =
                    allocation.weights().isEmpty() ? 1 : allocation.weights().getOrDefault(arms.get(arm), 0.0);
        }
        return weights;
    }
}
