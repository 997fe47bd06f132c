package org.recscope.analytics.experiment.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.work.Progress;

class LogBuilderTest {
    private static final LogSpec SPEC =
            new LogSpec(LogColumns.of("unit", "arm", "day"), List.of("revenue", "before"), List.of("country"));

    private static Units made() {
        LogBuilder log = new LogBuilder(SPEC, List.of("old", "new"), List.of(List.of("fr", "de")));
        log.add(0, 0, 3, new double[] {1.5, 7}, 0);
        log.add(1, 1, 3, new double[] {Double.NaN, 8}, 1);
        log.add(0, 0, 2, new double[] {2, 7}, 0);
        log.add(2, 1, 4, new double[] {0, Double.NaN}, -1);
        log.add(2, 0, 5, new double[] {1, 9}, -1);
        return log.units();
    }

    @Test
    void isReadAsTheSameLogInAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("log.csv"), """
                unit,arm,day,revenue,before,country
                u0,old,3,1.5,7,fr
                u1,new,3,,8,de
                u0,old,2,2,7,fr
                u2,new,4,0,,
                u2,old,5,1,9,
                """);
        Units read = LogReader.read(file, SPEC, Progress.NONE);
        Units made = made();
        assertEquals(read.arms(), made.arms());
        assertArrayEquals(read.armOf(), made.armOf());
        assertArrayEquals(read.firstDays(), made.firstDays());
        assertArrayEquals(read.total("revenue"), made.total("revenue"));
        assertArrayEquals(read.first("before"), made.first("before"));
        assertEquals(
                read.attribute("country").values(), made.attribute("country").values());
        assertArrayEquals(codes(read), codes(made));
        assertEquals(read.counts(), made.counts());
    }

    private static int[] codes(Units units) {
        int[] codes = new int[units.size()];
        java.util.Arrays.setAll(codes, unit -> units.attribute("country").code(unit));
        return codes;
    }

    @Test
    void asksForNamesOfEveryAttribute() {
        assertThrows(IllegalArgumentException.class, () -> new LogBuilder(SPEC, List.of("a", "b"), List.of()));
    }
}
