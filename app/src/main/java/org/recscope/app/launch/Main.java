package org.recscope.app.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import org.recscope.analytics.extension.MetricFolder;
import org.recscope.app.command.Program;
import org.recscope.app.workspace.Home;

/// The first class of the program. Does not extend `Application`: on the class path such a class would not start.
public final class Main {
    private Main() {}

    /// Opens the window, without arguments or on files to open, or runs a command; a command never touches JavaFX.
    ///
    /// @param arguments the words after `recscope`
    public static void main(String[] arguments) {
        if (asksForWindow(arguments)) {
            WindowApplication.open(arguments);
        } else {
            System.exit(Program.run(new Desktop(System.getenv()), metrics(), arguments));
        }
    }

    private static Path metrics() {
        Path settings = Home.of(System.getProperties(), System.getenv()).folder();
        return MetricFolder.place(System.getProperties(), System.getenv(), settings);
    }

    /// Nothing, or files alone: a command's name is never the name of a file somebody opens from a file manager, who
    /// always says the whole path.
    static boolean asksForWindow(String... arguments) {
        for (String argument : arguments) {
            boolean file =
                    argument.endsWith(".recscope") || (argument.contains(".") && Files.exists(Path.of(argument)));
            if (argument.startsWith("-") || !file) {
                return false;
            }
        }
        return true;
    }
}
