package org.recscope.analytics.verification.experiment;

import java.util.List;
import org.recscope.analytics.statistics.Alternative;
import tools.jackson.databind.JsonNode;

/// A margin of non-inferiority and the side that is preferred, as Confidence takes them.
///
/// @param given whether there is a margin
/// @param value relative, `NaN` without
/// @param side that is tested
record ConfidenceMargin(boolean given, double value, Alternative side) {
    /// The difference that the hypothesis supposes: the margin on the bad side, of the reference's raw value.
    double supposed(double base) {
        if (!given) {
            return 0;
        }
        return side == Alternative.GREATER ? -value * base : value * base;
    }

    static ConfidenceMargin of(JsonNode nims, ConfidenceTable table, List<String> groupBy, int row, JsonNode args) {
        if (nims.isArray() && !nims.isEmpty()) {
            return of(nims.path(0), nims.path(1));
        }
        if (nims.isObject() && !nims.isEmpty()) {
            String key = table.key(groupBy, row);
            JsonNode found = nims.path(key);
            if (found.isMissingNode()) {
                found = nims.path("('" + key.replace(", ", "', '") + "')");
            }
            if (found.isMissingNode()) {
                found = nims.path("('" + key.replaceFirst(", ", "', ") + ")");
            }
            return of(found.path(0), found.path(1));
        }
        if (nims.isBoolean() && nims.booleanValue()) {
            double margin = table.value("non_inferiority_margin", row);
            return of(margin, table.text("preferred_direction", row));
        }
        boolean prefers = args.path("mde_column").isString() && table.has("preferred_direction");
        return of(Double.NaN, prefers ? table.text("preferred_direction", row) : "");
    }

    private static ConfidenceMargin of(JsonNode margin, JsonNode preference) {
        return of(margin.isNumber() ? margin.doubleValue() : Double.NaN, ConfidenceTable.text(preference));
    }

    private static ConfidenceMargin of(double margin, String preference) {
        Alternative side = preference.equalsIgnoreCase("increase")
                ? Alternative.GREATER
                : preference.equalsIgnoreCase("decrease") ? Alternative.LESS : Alternative.TWO_SIDED;
        return new ConfidenceMargin(!Double.isNaN(margin), margin, side);
    }
}
