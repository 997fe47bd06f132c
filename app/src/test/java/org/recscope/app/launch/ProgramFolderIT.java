package org.recscope.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The finished program folder, started as people start it.
class ProgramFolderIT {
    @TempDir
    Path folder;

    private final Path program = Path.of(System.getProperty("recscope.program", "target/recscope"));

    private record Ended(int code, String output) {}

    @BeforeEach
    void onlyWhereTheScriptRuns() {
        assumeTrue(File.separatorChar == '/', "the .bat script is tried on Windows in CI");
        assertTrue(Files.isExecutable(program.resolve("bin/recscope")), program + " is not packaged");
    }

    @Test
    void saysItsVersionWhateverTheDefaultJavaIs() throws Exception {
        Ended ended = run(program.resolve("bin/recscope"), "--version");
        assertEquals(0, ended.code(), ended.output());
        assertTrue(ended.output()
                .matches("(?s)recscope \\d+\\.\\d+\\.\\d+ \\(commit [0-9a-z]+\\)\\RJava (2[5-9]|[3-9]\\d).*"));
    }

    @Test
    void startsThroughALinkAndFromAFolderWithSpaces() throws Exception {
        Path moved = folder.resolve("my programs/rec scope");
        copy(program, moved);
        Path link = Files.createSymbolicLink(folder.resolve("a link"), moved.resolve("bin/recscope"));
        Ended ended = run(link, "--version");
        assertEquals(0, ended.code(), ended.output());
    }

    @Test
    void saysWhatIsWrongWithTheJavaItIsGiven() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(program.resolve("bin/recscope").toString(), "--version");
        builder.environment().put("RECSCOPE_JAVA", folder.resolve("none").toString());
        Ended ended = run(builder);
        assertEquals(1, ended.code());
        assertTrue(ended.output().contains("RECSCOPE_JAVA names"), ended.output());
    }

    @Test
    void generatesEvaluatesAndDraws() throws Exception {
        Path news = folder.resolve("news");
        Path out = folder.resolve("out");
        Path script = program.resolve("bin/recscope");
        assertEquals(
                0,
                run(script, "generate", "--users", "300", "--items", "200", "--out", news.toString())
                        .code());
        Path study = news.resolve("study.recscope");
        Ended evaluated = run(script, "evaluate", study.toString(), "--out", out.toString());
        assertEquals(0, evaluated.code(), evaluated.output());
        assertFalse(evaluated.output().contains("WARNING"), evaluated.output());
        Path picture = out.resolve("dark.png");
        Ended drawn = run(script, "report", study.toString(), "--dark", "--scale", "2", "--out", picture.toString());
        assertEquals(0, drawn.code(), drawn.output());
        assertTrue(Files.size(picture) > 20_000);
    }

    private static Ended run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(script.toString()));
        words.addAll(List.of(arguments));
        return run(new ProcessBuilder(words));
    }

    private static Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "did not end");
        return new Ended(process.exitValue(), output);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
