package org.recscope.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import org.recscope.app.text.Texts;
import org.recscope.app.view.Command;

/// Every command under its name, in the order they were declared. Menu, buttons, palette and cheat sheet read it.
public final class CommandRegistry {
    private final Map<String, Command> commands = new LinkedHashMap<>();

    /// Adds a command.
    ///
    /// @param command with a name that no other has
    public void add(Command command) {
        if (commands.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
    }

    /// One command.
    ///
    /// @param id its name
    /// @return the command
    public Command get(String id) {
        Command command = commands.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command is called " + id);
        }
        return command;
    }

    /// Every command.
    ///
    /// @return in the order they were added
    public List<Command> all() {
        return List.copyOf(commands.values());
    }

    /// Lets the keys of every command work in a scene.
    ///
    /// @param scene the scene
    public void installIn(Scene scene) {
        for (Command command : commands.values()) {
            if (command.accelerator() != null) {
                scene.getAccelerators().put(command.accelerator(), command::run);
            }
        }
    }

    /// The words of a command.
    ///
    /// @param command the command
    /// @param texts every word
    /// @return its title
    static String title(Command command, Texts texts) {
        String id = command.id();
        return id.startsWith("show-")
                ? texts.get("command.show", texts.get(id.substring("show-".length()) + ".title"))
                : texts.get("command." + id);
    }

    /// The keys of a command as people read them.
    ///
    /// @param command the command
    /// @return `Ctrl+S`, or empty
    static String keys(Command command) {
        return command.accelerator() == null ? "" : command.accelerator().getDisplayText();
    }
}
