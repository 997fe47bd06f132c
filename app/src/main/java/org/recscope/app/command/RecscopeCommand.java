package org.recscope.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The word `recscope` itself: knows its commands and nothing else.
@Command(
        name = "recscope",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Which recommender is better, for whom, at what cost, and can it be trusted.",
        descriptionHeading = "%n",
        description = {
            "Without a command, or with a study to open, the window starts. With a command everything happens here, "
                    + "without a display."
        },
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  recscope demo                   see what it does, on made-up data",
            "  recscope inspect ratings.csv    what is in a file, and how it would be read",
            "  recscope evaluate --truth test.csv --run mine=recommendations.csv",
            "  recscope COMMAND --help         all of one command",
            "",
            "Exit codes: 0 all went well, 1 a problem in the input, 2 a wrong command."
        })
final class RecscopeCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing a command");
    }
}
