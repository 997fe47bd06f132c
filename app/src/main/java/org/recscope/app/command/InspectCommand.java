package org.recscope.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.Inspector;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.dialect.Layout;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.ColumnInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows what is in files before anything is computed from them.
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        header =
                "Shows what is in a file: format, columns, types, the roles they would have, the first rows, problems.",
        descriptionHeading = "%n",
        description =
                "Reads CSV, TSV, JSON Lines and Parquet, each also compressed, and a folder of them as one table. "
                        + "A role that is guessed wrongly is overruled by 'recscope evaluate --role'.",
        parameterListHeading = "%nFiles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = "  recscope inspect ratings.csv recommendations.parquet")
final class InspectCommand implements Callable<Integer> {
    private static final int SHOWN_ROWS = 10;
    private static final int WIDEST_CELL = 32;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files or folders.")
    private List<Path> files = List.of();

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            completionCandidates = LayoutOption.Names.class,
            description = "Reads the files in this layout: one of ${COMPLETION-CANDIDATES} (default: as their content "
                    + "tells).")
    private String layout = "";

    @Option(names = "--layouts", description = "Lists the layouts that can be named, with the files they are of.")
    private boolean list;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            for (Layout each : Layout.values()) {
                out.printf("%-14s %s%n", each.word(), each.files());
            }
        } else if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing FILE: the files to look at");
        }
        String chosen = layout.isEmpty() ? "" : checked();
        boolean usable = true;
        String space = "";
        for (Path file : files) {
            Inspection inspection = Inspector.inspect(file, null, chosen);
            out.print(space);
            print(inspection, out, spec.commandLine().getErr());
            usable &= inspection.usable();
            space = System.lineSeparator();
        }
        return usable ? 0 : Program.PROBLEM;
    }

    private String checked() {
        try {
            return LayoutOption.checked(layout);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void print(Inspection inspection, PrintWriter out, PrintWriter err) {
        if (inspection.schema().size() > 0) {
            out.println(inspection.file() + ": " + facts(inspection));
            columns(inspection).print(out);
            if (!inspection.firstRows().isEmpty()) {
                out.println();
                out.println("First rows:");
                firstRows(inspection).print(out);
            }
            next(inspection).ifPresent(command -> out.println(System.lineSeparator() + "Read it by: " + command));
            out.flush();
        }
        for (Problem problem : inspection.problems()) {
            boolean fatal = problem.severity() == Severity.FATAL;
            (fatal ? err : out).println((fatal ? "recscope: " : "Note: ") + problem.message());
        }
        err.flush();
    }

    private static String facts(Inspection inspection) {
        StringBuilder facts = new StringBuilder(inspection.format());
        inspection.rows().ifPresent(rows -> facts.append(String.format(Locale.ROOT, ", %,d rows", rows)));
        if (inspection.kind() != null) {
            facts.append(", looks like ").append(inspection.kind().name().toLowerCase(Locale.ROOT));
        }
        return facts.toString();
    }

    /// The command that reads such a log; the columns of an experiment are never guessed by it.
    private static Optional<String> next(Inspection inspection) {
        FileKind kind = inspection.kind();
        if (kind == null || !kind.isLog() || !inspection.usable()) {
            return Optional.empty();
        }
        String file = String.valueOf(inspection.file().getFileName());
        return Optional.of(
                switch (kind) {
                    case EXPERIMENT -> "recscope experiment " + file + experiment(inspection);
                    case BANDIT -> "recscope offpolicy " + file + " --policy uniform";
                    case PREDICTIONS -> "recscope calibrate " + file;
                    default -> "recscope foretell " + file;
                });
    }

    private static String experiment(Inspection inspection) {
        List<String> metrics = inspection.columns(Role.METRIC);
        if (metrics.isEmpty()) {
            return "";
        }
        StringBuilder options = new StringBuilder();
        option(options, "--unit", inspection.columns(Role.UNIT));
        option(options, "--variant", inspection.columns(Role.VARIANT));
        option(options, "--day", inspection.columns(Role.TIMESTAMP));
        option(options, "--metric", metrics);
        option(options, "--covariate", inspection.columns(Role.COVARIATE));
        return options.toString();
    }

    private static void option(StringBuilder options, String name, List<String> columns) {
        if (!columns.isEmpty()) {
            options.append(' ').append(name).append(' ').append(String.join(" ", columns));
        }
    }

    private static TextTable columns(Inspection inspection) {
        TextTable table = new TextTable(List.of("column", "type", "role", "because"), 4);
        for (ColumnInfo column : inspection.schema().columns()) {
            Role role = inspection.roles().getOrDefault(column.name(), Role.IGNORE);
            table.row(List.of(
                    cut(column.name()),
                    column.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    role.name().toLowerCase(Locale.ROOT),
                    inspection.reasons().getOrDefault(column.name(), "")));
        }
        return table;
    }

    private static TextTable firstRows(Inspection inspection) {
        List<String> names = inspection.schema().columns().stream()
                .map(ColumnInfo::name)
                .map(InspectCommand::cut)
                .toList();
        TextTable table = new TextTable(names, names.size());
        for (List<String> row :
                inspection.firstRows().stream().limit(SHOWN_ROWS).toList()) {
            List<String> cells = new ArrayList<>(row.size());
            row.forEach(cell -> cells.add(cut(cell)));
            table.row(cells);
        }
        return table;
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= WIDEST_CELL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST_CELL - 1)) + "…";
    }
}
