package org.recscope.app.launch;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.recscope.app.view.Intents;

/// The frame is made from the views and the views are made with the frame's intents: this stands in until both are
/// there.
record LateIntents(Supplier<Intents> frame) implements Intents {
    @Override
    public void run(String command) {
        frame.get().run(command);
    }

    @Override
    public void open(Path file) {
        frame.get().open(file);
    }
}
