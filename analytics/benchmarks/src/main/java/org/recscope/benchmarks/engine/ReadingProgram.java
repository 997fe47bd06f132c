package org.recscope.benchmarks.engine;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.recscope.analytics.loading.DatasetLoader;
import org.recscope.analytics.loading.DatasetSpec;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.work.Progress;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Usage;

/// What reading a run and its truth costs beyond what nobody can do without: decoding the pages, and the hash that a
/// study knows its files by.
public final class ReadingProgram implements Program {
    private static final int ROUNDS = 7;
    private static final int BUFFER = 1 << 18;

    @Override
    public String name() {
        return "engine-reading";
    }

    @Override
    public String question() {
        return "FOLDER THREADS: what does reading a run and its truth cost, against decoding their pages?";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        World world = new World(Path.of(arguments.get(0)), 0);
        int threads = Integer.parseInt(arguments.get(1));
        int rounds = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : ROUNDS;
        List<Path> files = List.of(world.truth(), world.run(1));
        DatasetSpec spec = new DatasetSpec(
                FileSpec.of(files.get(0), FileKind.TRUTH),
                List.of(FileSpec.run("run", files.get(1))),
                null,
                null,
                null,
                OptionalDouble.empty(),
                false);
        Usage decoding = Usage.best(ROUNDS, () -> DecodeProgram.decode(files));
        Usage hashing = Usage.best(ROUNDS, () -> hash(files));
        Usage reading = Usage.best(rounds, () -> DatasetLoader.load(spec, threads, Progress.NONE));
        out.println("| decoding all pages | " + decoding.cells() + " |");
        out.println("| SHA-256 | " + hashing.cells() + " |");
        out.println("| reading | " + reading.cells() + " |");
        out.printf(
                Locale.ROOT,
                "| reading / decoding | %.2f |%n| (reading − SHA-256) / decoding | %.2f |%n",
                reading.cpu() / decoding.cpu(),
                (reading.cpu() - hashing.cpu()) / decoding.cpu());
    }

    private static void hash(List<Path> files) throws Exception {
        for (Path file : files) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            try (InputStream in = Files.newInputStream(file)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                }
            }
            digest.digest();
        }
    }
}
