package org.recscope.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recscope.analytics.study.Notices;
import org.recscope.analytics.study.Version;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class VersionText implements IVersionProvider {
    private static final Set<String> ASKED = Set.of("--version", "-V");

    /// Whether nothing else is asked: then the answer need not wait until every command is set up.
    static boolean askedAlone(String... arguments) {
        return arguments.length == 1 && ASKED.contains(arguments[0]);
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "recscope " + Version.number() + " (commit " + Version.commit() + ")",
                "Java " + Runtime.version() + ", GPL-3.0-or-later"));
        Notices.folder().ifPresent(folder -> lines.add("Licences: " + folder));
        return lines;
    }

    @Override
    public String[] getVersion() {
        return lines().toArray(String[]::new);
    }
}
