package org.recscope.analytics.study.question;

import java.nio.file.Path;
import java.util.function.Function;

/// Where the policy that is asked about comes from.
public sealed interface PolicySource {
    /// Every action with the same chance.
    record Uniform() implements PolicySource {
        @Override
        public String words() {
            return "uniform";
        }
    }

    /// A column of the log: how likely the policy would have done what was done.
    ///
    /// @param name the column
    record Column(String name) implements PolicySource {
        @Override
        public String words() {
            return "column:" + name;
        }
    }

    /// A file of probabilities: action, perhaps position, probability.
    ///
    /// @param file the file
    record Table(Path file) implements PolicySource {
        @Override
        public String words() {
            return "table:" + file.getFileName();
        }
    }

    /// A fixed run: user, item, rank. At position k it shows the user's item of rank k.
    ///
    /// @param file the file
    record Run(Path file) implements PolicySource {
        @Override
        public String words() {
            return "run:" + file.getFileName();
        }
    }

    /// How it is written in full.
    ///
    /// @param path how a file is written
    /// @return what {@link #parse} reads
    default String text(Function<Path, String> path) {
        return switch (this) {
            case Uniform uniform -> uniform.words();
            case Column column -> column.words();
            case Table(var file) -> "table:" + path.apply(file);
            case Run(var file) -> "run:" + path.apply(file);
        };
    }

    /// The same with files that are relative to a folder.
    ///
    /// @param folder where relative paths start
    /// @return a policy with whole paths
    default PolicySource under(Path folder) {
        return switch (this) {
            case Uniform uniform -> uniform;
            case Column column -> column;
            case Table(var file) -> new Table(folder.resolve(file).normalize());
            case Run(var file) -> new Run(folder.resolve(file).normalize());
        };
    }

    /// How it is written, without folders.
    ///
    /// @return as in `uniform` or `column:target_propensity`
    String words();

    /// Parses a policy.
    ///
    /// @param text as it was written
    /// @return the source
    /// @throws IllegalArgumentException when it is none; the message says what would be
    static PolicySource parse(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "uniform" -> new Uniform();
            case "column" -> new Column(rest);
            case "table" -> new Table(Path.of(rest));
            case "run" -> new Run(Path.of(rest));
            default ->
                throw new IllegalArgumentException(
                        "policy must be uniform, column:NAME, table:FILE or run:FILE, was " + text);
        };
    }
}
