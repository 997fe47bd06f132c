package org.recscope.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.log.LogRunner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// A saved study in the place of a log: its own files and its own question, so that no option may ask another one.
final class SavedQuestion {
    private static final Set<String> ALLOWED = Set.of("--out", "--threads", "--quiet");

    private SavedQuestion() {}

    /// Whether a word of the command names a study.
    static boolean is(Object word) {
        return word.toString().endsWith(StudyFile.ENDING);
    }

    /// What asks the logs of a study.
    static LogRunner of(Path study, WorkOptions work, CommandSpec spec) throws LoadingException {
        List<String> others = spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !ALLOWED.contains(name))
                .toList();
        if (!others.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A study asks its own question: leave out "
                            + others.stream().collect(Collectors.joining(", ")) + ", or name the log itself");
        }
        return new LogRunner(StudyFile.read(study), work.progress());
    }

    /// Where results of one of a study's logs go: with several logs each has a folder of its own.
    static @Nullable Path folder(@Nullable Path folder, Path log, int logs) {
        String name = String.valueOf(log.getFileName());
        int dot = name.indexOf('.', 1);
        return folder == null || logs == 1 ? folder : folder.resolve(dot < 0 ? name : name.substring(0, dot));
    }
}
