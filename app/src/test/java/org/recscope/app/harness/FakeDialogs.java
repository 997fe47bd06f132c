package org.recscope.app.harness;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.recscope.app.control.FileDialogs;
import org.recscope.app.control.FileType;

/// Answers the questions for files in the order in which a test gave the answers; without an answer the user has
/// changed
/// their mind.
public final class FakeDialogs implements FileDialogs {
    private final Deque<List<Path>> answers = new ArrayDeque<>();

    /// Gives the next answer.
    ///
    /// @param files the files chosen
    public synchronized void answer(Path... files) {
        answers.add(List.of(files));
    }

    @Override
    public List<Path> open(Window owner, FileType type) {
        return next();
    }

    @Override
    public Optional<Path> save(Window owner, FileType type, String name) {
        return next().stream().findFirst();
    }

    @Override
    public Optional<Path> folder(Window owner) {
        return next().stream().findFirst();
    }

    private synchronized List<Path> next() {
        List<Path> answer = answers.poll();
        return answer == null ? List.of() : answer;
    }
}
