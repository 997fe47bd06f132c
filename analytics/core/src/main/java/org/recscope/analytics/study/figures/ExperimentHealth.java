package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.readout.Check;
import org.recscope.analytics.experiment.readout.Decision;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.TableFigure;

/// What must be known before any result of an experiment, and what to do after it.
public final class ExperimentHealth {
    private ExperimentHealth() {}

    /// Every check with what was seen.
    ///
    /// @param readout what the experiment says
    /// @param words the language
    /// @return a table, the worst first
    public static TableFigure of(Readout readout, Words words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Check.Level level : new Check.Level[] {Check.Level.BROKEN, Check.Level.LOOK, Check.Level.FINE}) {
            for (Check check : readout.health()) {
                if (check.level() == level) {
                    rows.add(List.of(
                            Cell.text(words.get("experiment.level." + level)),
                            Cell.text(words.find("experiment.check." + key(check.name()), check.name())),
                            Cell.text(check.words())));
                }
            }
        }
        return TableFigure.of(
                "experiment-health",
                words.get(readout.unhealthy() ? "experiment.health.broken" : "experiment.health"),
                words.get("experiment.health.of"),
                List.of(
                        Column.words(words.get("experiment.health.state")),
                        Column.words(words.get("experiment.health.check")),
                        Column.words(words.get("experiment.health.seen"))),
                rows);
    }

    private static String key(String name) {
        return name.replace(' ', '-');
    }

    /// What to do in a line: the arm, the action, and the days it needs.
    ///
    /// @param decision of a readout
    /// @param readout what the experiment says
    /// @param words the language
    /// @return without its reasons
    public static String decision(Decision decision, Readout readout, Words words) {
        String line =
                words.get("experiment.decision", decision.arm(), words.get("experiment.action." + decision.action()));
        boolean waits = decision.action() == Decision.Action.KEEP_RUNNING && decision.daysLeft() > 0;
        return waits
                ? line
                        + words.get(
                                "experiment.decision.days",
                                Texts.count((long) decision.daysLeft()),
                                ExperimentForest.percent(
                                        readout.question().target().lift()))
                : line;
    }
}
