package org.recscope.app.command;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import org.recscope.analytics.work.Progress;

/// One line of the terminal, written over again and blanked at the end, that says how far the work is.
final class TerminalProgress implements Progress {
    private static final int WIDTH = 60;

    private final PrintWriter err;
    private String shown = "";

    private TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    /// Progress for the standard error stream when a person sits before it, else none.
    static Progress where(PrintWriter err) {
        Console console = System.console();
        boolean terminal = console != null && console.isTerminal() && System.getenv("TERM") != null;
        return terminal ? new TerminalProgress(err) : NONE;
    }

    @Override
    public synchronized void at(String stage, double fraction) {
        String share = fraction >= 0 ? String.format(Locale.ROOT, " %3.0f %%", 100 * fraction) : "";
        String line = (stage.length() > WIDTH ? stage.substring(0, WIDTH) : stage) + share;
        if (line.equals(shown)) {
            return;
        }
        err.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
        if (fraction >= 1) {
            err.print("\r" + " ".repeat(line.length()) + "\r");
            line = "";
        }
        err.flush();
        shown = line;
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
