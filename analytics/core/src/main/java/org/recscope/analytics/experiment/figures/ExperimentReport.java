package org.recscope.analytics.experiment.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.readout.Decision;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Note;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;

/// One page about an experiment: health, results, decision, segments, days.
public final class ExperimentReport {
    private ExperimentReport() {}

    /// Lays out the page.
    ///
    /// @param readout what the experiment says
    /// @param source name of the log
    /// @param version of the program
    /// @return the page as data
    public static Report of(Readout readout, String source, String version) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Health", List.of(ExperimentFigures.health(readout))));
        List<Block> decisions = new ArrayList<>();
        for (Decision decision : readout.decisions()) {
            String action = decision.action().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            decisions.add(
                    new Note(decision.arm() + ": " + action + ". " + String.join(". ", decision.reasons()) + "."));
        }
        sections.add(Section.of("Decision", decisions));
        sections.add(Section.of("Results", List.of(ExperimentFigures.results(readout))));
        List<Block> segments = new ArrayList<>();
        readout.segments().forEach(table -> segments.add(ExperimentFigures.segments(readout, table)));
        if (!segments.isEmpty()) {
            sections.add(new Section("Segments", segments, 1));
        }
        List<Block> days = new ArrayList<>();
        readout.series().forEach(series -> days.add(ExperimentFigures.cumulative(series)));
        if (!days.isEmpty()) {
            sections.add(new Section("Day by day", days, 2));
        }
        List<Fact> facts = new ArrayList<>();
        for (Readout.Arm arm : readout.arms()) {
            facts.add(new Fact(arm.name(), String.format(Locale.ROOT, "%,d units", arm.units())));
        }
        return new Report("Experiment", source, facts, sections, List.of(new Fact("Recscope", version)));
    }
}
