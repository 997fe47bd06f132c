package org.recscope.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/// One command run inside the test, with what it printed.
///
/// @param code the exit code
/// @param out the standard output
/// @param err the error stream
public record CommandRun(int code, String out, String err) {
    /// Runs it.
    ///
    /// @param words the words after `recscope`
    /// @return what came of it
    public static CommandRun of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i] instanceof Path path ? path.toString() : String.valueOf(words[i]);
        }
        int code = Program.run(WindowOpener.NONE, null, new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
