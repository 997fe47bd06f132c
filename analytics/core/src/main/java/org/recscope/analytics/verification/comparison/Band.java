package org.recscope.analytics.verification.comparison;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.verification.Agreement;
import tools.jackson.databind.JsonNode;

/// Where the ends of an interval fall from seed to seed.
final class Band {
    private double lowest = Double.NaN;
    private double highestLow = Double.NaN;
    private double lowestHigh = Double.NaN;
    private double highest = Double.NaN;
    private boolean undefined;

    void add(Interval interval) {
        undefined |= Double.isNaN(interval.low());
        lowest = min(lowest, interval.low());
        highestLow = -min(-highestLow, -interval.low());
        lowestHigh = min(lowestHigh, interval.high());
        highest = -min(-highest, -interval.high());
    }

    private static double min(double a, double b) {
        return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
    }

    void compare(Agreement agreement, JsonNode expected, String field) {
        end(agreement, expected, field + "_lower", lowest, highestLow);
        end(agreement, expected, field + "_upper", lowestHigh, highest);
    }

    private void end(Agreement agreement, JsonNode expected, String field, double from, double to) {
        if (!expected.has(field)) {
            return;
        }
        double published = Given.number(expected.get(field));
        if (Double.isNaN(published)) {
            agreement.same(field + " is undefined", true, undefined || Double.isNaN(from));
        } else if (Double.isInfinite(published)) {
            agreement.number(field, published, from);
        } else {
            double room = (to - from) / 2 + 1e-9;
            double nearest = Math.clamp(published, from - room, to + room);
            agreement.number(field + ", nearest of " + from + " to " + to, published, nearest);
        }
    }
}
