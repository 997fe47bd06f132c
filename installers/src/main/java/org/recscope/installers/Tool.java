package org.recscope.installers;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs a tool of the JDK inside this process.
public final class Tool {
    private Tool() {}

    /// Runs a tool to its end.
    ///
    /// @param name `jlink`, `jpackage`, `jdeps`, `jmod` …
    /// @param arguments as on the command line
    /// @return what the tool printed
    /// @throws IllegalStateException when the tool is not in this JDK, or fails; the message holds what it printed
    public static String run(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(
                        () -> new IllegalStateException("this JDK has no " + name + "; packaging needs a full JDK"));
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int status = tool.run(writer, writer, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(
                    name + " failed with status " + status + "\n" + String.join(" ", arguments) + "\n" + printed);
        }
        return printed.toString();
    }
}
