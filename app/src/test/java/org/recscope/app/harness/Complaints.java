package org.recscope.app.harness;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Hears what would otherwise go to the console and be forgotten: exceptions on the window's thread or any other, and
/// warnings about style sheets.
final class Complaints extends Handler {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void listen() {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> heard.add(thread.getName() + ": " + trace(failure)));
        JAVAFX.setUseParentHandlers(false);
        JAVAFX.addHandler(this);
    }

    void stop() {
        JAVAFX.removeHandler(this);
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()
                && !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration")) {
            Throwable thrown = entry.getThrown();
            heard.add(entry.getLoggerName() + ": " + entry.getMessage() + (thrown == null ? "" : trace(thrown)));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
