package org.recscope.app.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.RowStorage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Where the rows of runs, truth and history are kept; changes no result.
final class RowOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--rows-in",
            order = 88,
            paramLabel = "PLACE",
            description = "Where rows are kept while they are worked with: memory, disk, or auto, which takes the disk "
                    + "when they would fill more than half of the memory. The results are the same (default: auto).")
    private String place = "auto";

    @Option(
            names = "--temp",
            order = 89,
            paramLabel = "DIR",
            description = "Folder for rows on disk; they are removed however the work ends (default: the system's "
                    + "folder of temporary files).")
    private @Nullable Path folder;

    RowStorage storage() {
        for (RowStorage.Where where : RowStorage.Where.values()) {
            if (where.name().toLowerCase(Locale.ROOT).equals(place)) {
                return new RowStorage(where, folder);
            }
        }
        throw new ParameterException(spec.commandLine(), "--rows-in must be auto, memory or disk, was '" + place + "'");
    }
}
