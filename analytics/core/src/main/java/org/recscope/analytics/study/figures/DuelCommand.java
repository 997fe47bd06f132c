package org.recscope.analytics.study.figures;

import java.util.List;
import java.util.stream.Collectors;
import org.recscope.kernel.metric.MetricName;

/// What the command line says for the numbers of a duel.
public final class DuelCommand {
    private DuelCommand() {}

    /// The command.
    ///
    /// @param versus which runs, corrected how
    /// @param metrics the metrics of the family
    /// @param by the cuts of the family
    /// @param slices whether slices are looked for as well
    /// @return `recscope compare STUDY.recscope --baseline a …`
    public static String of(Versus versus, List<MetricName> metrics, List<String> by, boolean slices) {
        String cuts = by.stream().map(cut -> " " + quoted(cut)).collect(Collectors.joining());
        return "recscope compare STUDY.recscope --baseline " + versus.baseline()
                + (cuts.isEmpty() ? "" : " --by" + cuts)
                + " --correction " + versus.correction().word()
                + (slices ? " --slices" : "")
                + " --metric " + metrics.stream().map(MetricName::toString).collect(Collectors.joining(" "));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
