package org.recscope.benchmarks.engine;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.TableSources;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.work.Progress;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Usage;

/// Decodes every page of a table and looks at nothing: what reading costs before anything is understood.
public final class DecodeProgram implements Program {
    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return "engine-decode";
    }

    @Override
    public String question() {
        return "FILE: what does decoding all pages of a table cost, and nothing else?";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        Path file = Path.of(arguments.get(0));
        Usage cold = Usage.of(() -> decode(List.of(file)));
        Usage warm = Usage.best(ROUNDS, () -> decode(List.of(file)));
        out.println("| decoding, cold | " + cold.cells() + " |");
        out.println("| decoding, warm | " + warm.cells() + " |");
    }

    static void decode(List<Path> files) throws Exception {
        for (Path file : files) {
            try (TableSource source = TableSources.open(file)) {
                List<ColumnRequest> all = IntStream.range(0, source.schema().size())
                        .mapToObj(ColumnRequest::declared)
                        .toList();
                BatchConsumer nobody = batch -> {};
                source.read(all, nobody, Progress.NONE);
            }
        }
    }
}
