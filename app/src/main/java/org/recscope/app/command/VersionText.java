package org.recscope.app.command;

import org.recscope.analytics.study.Version;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "recscope " + Version.number() + " (commit " + Version.commit() + ")",
            "Java " + Runtime.version() + ", GPL-3.0-or-later"
        };
    }
}
