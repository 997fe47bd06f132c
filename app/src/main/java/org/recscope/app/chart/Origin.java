package org.recscope.app.chart;

import java.util.List;
import org.recscope.analytics.figure.Fact;

/// Where charts come from: what an exported picture says about itself.
///
/// @param facts written into the file beside the pixels
/// @param line written below the chart where the user wants it
public record Origin(List<Fact> facts, String line) {
    /// Nothing is known.
    public static final Origin UNKNOWN = new Origin(List.of(), "");

    /// Copies the list.
    public Origin {
        facts = List.copyOf(facts);
    }
}
