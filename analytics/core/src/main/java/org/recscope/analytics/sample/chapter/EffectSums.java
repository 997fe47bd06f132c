package org.recscope.analytics.sample.chapter;

import java.util.List;
import org.recscope.analytics.sample.world.Setting;
import tools.jackson.databind.node.ObjectNode;

/// What an experiment planted, added up over its logged units, by subscription.
final class EffectSums {
    private static final int CONTROL = 0;
    private static final int TREATMENT = 1;
    private static final int LOST = 2;
    private static final int CLICKS = 3;
    private static final int CLICKS_GAIN = 4;
    private static final int REVENUE = 5;
    private static final int REVENUE_GAIN = 6;
    private static final int WIDTH = 7;

    /// Subscription `s` owns entries `WIDTH s` to `WIDTH (s + 1)`.
    private final double[] values;

    EffectSums(int subscriptions) {
        this.values = new double[WIDTH * subscriptions];
    }

    double[] values() {
        return values;
    }

    /// Counts a unit that was exposed.
    ///
    /// @param clicks it is expected to make without the treatment
    /// @param gain expected clicks more with it
    /// @param value mean revenue of a click
    void add(int subscription, boolean treated, boolean lost, double clicks, double gain, double value) {
        int at = WIDTH * subscription;
        if (lost) {
            values[at + LOST]++;
            return;
        }
        values[at + (treated ? TREATMENT : CONTROL)]++;
        values[at + CLICKS] += clicks;
        values[at + CLICKS_GAIN] += gain;
        values[at + REVENUE] += clicks * value;
        values[at + REVENUE_GAIN] += gain * value;
    }

    static double lost(double[] sums) {
        double lost = 0;
        for (int at = LOST; at < sums.length; at += WIDTH) {
            lost += sums[at];
        }
        return lost;
    }

    static void describe(double[] sums, List<Setting.Subscription> subscriptions, ObjectNode truth) {
        double[] all = new double[WIDTH];
        for (int i = 0; i < sums.length; i++) {
            all[i % WIDTH] += sums[i];
        }
        describe(all, 0, truth.putObject("all"));
        ObjectNode segments = truth.putObject("segments");
        for (int s = 0; s < subscriptions.size(); s++) {
            describe(
                    sums,
                    WIDTH * s,
                    segments.putObject("subscription=" + subscriptions.get(s).name()));
        }
    }

    private static void describe(double[] sums, int at, ObjectNode node) {
        double units = sums[at + CONTROL] + sums[at + TREATMENT];
        node.put("units-control", (long) sums[at + CONTROL]);
        node.put("units-treatment", (long) sums[at + TREATMENT]);
        effect(node.putObject("clicks"), sums[at + CLICKS], sums[at + CLICKS_GAIN], units);
        effect(node.putObject("revenue"), sums[at + REVENUE], sums[at + REVENUE_GAIN], units);
    }

    private static void effect(ObjectNode node, double without, double gain, double units) {
        node.put("expected-control-per-unit", without / units);
        node.put("effect-per-unit", gain / units);
        node.put("relative-effect", gain / without);
    }
}
