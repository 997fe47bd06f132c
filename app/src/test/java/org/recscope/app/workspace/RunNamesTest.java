package org.recscope.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.loading.table.TableSchema;

class RunNamesTest {
    @ParameterizedTest(name = "{0} are called {1}")
    @CsvSource(textBlock = """
                    recommendations_als.csv recommendations_random.csv, als random
                    als.csv.gz, als
                    als.csv almost.csv, als almost
                    run-a.parquet run-b.parquet run-c.parquet, a b c
                    run_.csv run_b.csv, run_ b
                    """)
    void leavesOutWhatAllNamesBeginWith(String files, String names) {
        List<Path> paths = Stream.of(files.split(" ")).map(Path::of).toList();
        RunNames found = RunNames.of(paths.stream().map(RunNamesTest::run).toList());
        assertEquals(List.of(names.split(" ")), paths.stream().map(found::name).toList());
    }

    private static Inspection run(Path file) {
        return new Inspection(
                file,
                "CSV",
                new TableSchema(List.of()),
                Map.of(),
                Map.of(),
                FileKind.RUN,
                List.of(),
                OptionalLong.empty(),
                List.of());
    }
}
