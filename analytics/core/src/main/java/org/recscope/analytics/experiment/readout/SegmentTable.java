package org.recscope.analytics.experiment.readout;

import java.util.List;
import org.recscope.analytics.experiment.effect.Effect;

/// One metric of one treatment by segment: first whether segments differ at all, then each.
///
/// @param metric name
/// @param arm name of the treatment
/// @param by what was cut by
/// @param q Cochran's Q of the absolute effects
/// @param degrees of freedom of Q
/// @param p of segments having one effect in common
/// @param iSquared share of the spread that is not chance, in \[0, 1\]
/// @param crude lift over all units
/// @param stratified lift with the segments weighted by their share of all units, whatever the arms' own makeup
/// @param rows one a segment
public record SegmentTable(
        String metric,
        String arm,
        String by,
        double q,
        int degrees,
        double p,
        double iSquared,
        double crude,
        double stratified,
        List<Row> rows) {
    /// One segment.
    ///
    /// @param segment as in `country=de`
    /// @param controlUnits of the control
    /// @param units of the treatment
    /// @param control value
    /// @param treatment value
    /// @param absolute effect in the metric's unit
    /// @param lift relative effect
    /// @param adjustedP of the effect, over the rows of this table, by BH
    /// @param shrunken absolute effect, drawn towards the common one as far as chance explains the spread
    /// @param small whether there are too few units to read it alone
    public record Row(
            String segment,
            long controlUnits,
            long units,
            double control,
            double treatment,
            Effect absolute,
            Effect lift,
            double adjustedP,
            double shrunken,
            boolean small) {}

    /// Units of an arm below which a segment is shown in grey.
    public static final long SMALL = 100;

    /// Copies the rows.
    public SegmentTable {
        rows = List.copyOf(rows);
    }
}
