package org.recscope.analytics.experiment.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.experiment.log.LogColumns;
import org.recscope.analytics.experiment.log.LogReader;
import org.recscope.analytics.experiment.log.Switchback;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.work.Progress;

class SwitchbackTest {
    @TempDir
    Path folder;

    private Readout read(Path log, Switchback design) throws LoadingException {
        LogColumns columns = new LogColumns(null, "arm", "at", null, design);
        ExperimentQuestion question = ExperimentQuestion.of(columns, List.of(MetricSpec.of("rides")));
        Units units = LogReader.read(log, question.spec(LogReader.columns(log)), Progress.NONE);
        return Analysis.of(units, question);
    }

    /// Two cities, hours in one arm and the next: a block is a city's hours until its next switch.
    @Test
    void blocksRunFromSwitchToSwitchOfTheirRegion() throws IOException, LoadingException {
        Path log = Files.writeString(folder.resolve("log.csv"), """
                at,city,arm,rides
                2026-01-05T10:10:00Z,x,on,5
                2026-01-05T08:05:00Z,x,off,1
                2026-01-05T08:50:00Z,x,off,2
                2026-01-05T09:20:00Z,x,off,3
                2026-01-05T10:40:00Z,x,on,6
                2026-01-05T11:05:00Z,x,off,4
                2026-01-05T08:10:00Z,y,on,7
                2026-01-05T09:10:00Z,y,off,2
                2026-01-05T09:50:00Z,y,off,3
                2026-01-05T10:05:00Z,y,on,9
                """);
        Readout all = read(log, new Switchback("city", 0));
        MetricResult result = all.results().getFirst();
        assertEquals(3, result.controlUnits(), "blocks off: x until 10, x from 11, y from 9");
        assertEquals(3, result.units(), "blocks on: x from 10, y until 9, y from 10");
        assertEquals((1 + 2 + 3 + 4 + 2 + 3) / 6.0, result.control(), 1e-12);
        assertEquals((5 + 6 + 7 + 9) / 4.0, result.treatment(), 1e-12);
        Readout washed = read(log, new Switchback("city", Switchback.time("25m")));
        assertEquals((1 + 2 + 3 + 3) / 4.0, washed.results().getFirst().control(), 1e-12);
        assertEquals((6 + 7) / 2.0, washed.results().getFirst().treatment(), 1e-12);
        assertTrue(
                washed.health().stream()
                        .anyMatch(check -> check.words().contains("4 rows after switches are left out")),
                () -> washed.health().toString());
    }

    /// What rows of a block share makes rows look surer than they are: the error must be that of blocks.
    @Test
    void theErrorIsThatOfBlocksAndNotOfRows() throws IOException, LoadingException {
        SplittableRandom random = new SplittableRandom(11);
        StringBuilder log = new StringBuilder("at,arm,rides\n");
        int blocks = 200;
        for (int block = 0; block < blocks; block++) {
            double shared = random.nextGaussian();
            for (int row = 0; row < 20; row++) {
                log.append("%d,%s,%.6f%n".formatted(block * 100 + row, block % 2 == 0 ? "off" : "on", 10 + shared));
            }
        }
        Readout readout = read(Files.writeString(folder.resolve("long.csv"), log), new Switchback(null, 0));
        double error = readout.results().getFirst().absolute().error();
        assertEquals(Math.sqrt(4.0 / blocks), error, 0.02);
        assertTrue(!readout.unhealthy(), () -> readout.health().toString());
    }

    @ParameterizedTest
    @CsvSource({"30m, 1800000", "2h, 7200000", "1d, 86400000", "90s, 90000", "250ms, 250", "3, 3", "1.5h, 5400000"})
    void lengthsOfTimeAreReadAsPeopleWriteThem(String text, double expected) {
        assertEquals(expected, Switchback.time(text));
    }

    @Test
    void whatIsNoLengthOfTimeOrNoSuchDesignIsRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Switchback.time("soon"))
                .getMessage()
                .contains("write 30m, 2h or 1d"));
        Switchback design = new Switchback(null, 0);
        assertThrows(IllegalArgumentException.class, () -> new LogColumns("user", "arm", "at", null, design));
        assertThrows(IllegalArgumentException.class, () -> new LogColumns(null, "arm", null, null, design));
    }
}
