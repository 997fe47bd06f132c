package org.recscope.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.Switchback;
import org.recscope.analytics.experiment.question.Allocation;
import picocli.CommandLine.Option;

/// Who, which arm and when: the columns of an experiment's log, and the plan of its arms.
final class ExperimentColumnOptions {
    @Option(
            names = "--unit",
            order = 1,
            paramLabel = "COLUMN",
            description = "Whom the experiment was on, as in user_id; without it every row is a unit.")
    private @Nullable String unit;

    @Option(names = "--variant", order = 2, paramLabel = "COLUMN", description = "The arm the unit was in.")
    private @Nullable String variant;

    @Option(
            names = "--day",
            order = 6,
            paramLabel = "COLUMN",
            description = "Date, time or number of the day; adds the effect over time and the days left.")
    private @Nullable String day;

    @Option(
            names = "--cluster",
            order = 6,
            paramLabel = "COLUMN",
            description = "What was randomised as a whole, as a city or a household, where units were not.")
    private @Nullable String cluster;

    @Option(
            names = "--design",
            order = 6,
            paramLabel = "NAME",
            description = "parallel: units were dealt to arms; switchback: all are in one arm at a time, and --day says"
                    + " when; rows are units, blocks between switches what was randomised (default: parallel).")
    private Design design = Design.PARALLEL;

    @Option(
            names = "--region",
            order = 6,
            paramLabel = "COLUMN",
            description = "What switches on its own, with --design switchback, as a city.")
    private @Nullable String region;

    @Option(
            names = "--washout",
            order = 6,
            paramLabel = "TIME",
            description = "How long after a switch rows are left out, as in 30m or 2h (default: 0).")
    private String washout = "0";

    /// How arms were given.
    enum Design {
        PARALLEL,
        SWITCHBACK
    }

    @Option(names = "--control", order = 7, paramLabel = "ARM", description = "The arm the others are compared with.")
    private @Nullable String control;

    @Option(
            names = "--weight",
            order = 8,
            paramLabel = "ARM=W",
            description = "Planned share of an arm, as in control=50; equal shares without.")
    private Map<String, Double> weights = new LinkedHashMap<>();

    boolean given() {
        return variant != null;
    }

    LogColumns columns() {
        boolean parallel = design == Design.PARALLEL;
        if (parallel && region != null) {
            throw new IllegalArgumentException("--region is read with --design switchback");
        }
        Switchback switchback = parallel ? null : new Switchback(region, Switchback.time(washout));
        return new LogColumns(unit, String.valueOf(variant), day, cluster, switchback);
    }

    Allocation allocation() {
        return new Allocation(control, weights);
    }
}
