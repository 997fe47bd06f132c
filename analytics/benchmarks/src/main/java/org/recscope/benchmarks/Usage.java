package org.recscope.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a piece of work cost this process: time on the clock, time on the cores (every thread counted, the compiler and
/// the collector too), and how large the process has ever been.
///
/// @param wall seconds on the clock
/// @param cpu seconds on all cores together
/// @param peak bytes; 0 where the system does not tell
public record Usage(double wall, double cpu, long peak) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double NANOS = 1e9;

    /// Work that may fail.
    @FunctionalInterface
    public interface Work {
        /// Does it.
        ///
        /// @throws Exception what went wrong
        void run() throws Exception;
    }

    /// Measures work once, as it is: cold in a new process, warm after a few rounds.
    ///
    /// @param work what to measure
    /// @return what it cost
    /// @throws Exception what the work threw
    public static Usage of(Work work) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Usage((System.nanoTime() - wall) / NANOS, (system.getProcessCpuTime() - cpu) / NANOS, peakMemory());
    }

    /// The cheapest of several rounds by time on the cores: others on the machine only add.
    ///
    /// @param rounds at least 1
    /// @param work what to measure
    /// @return the best round
    /// @throws Exception what the work threw
    public static Usage best(int rounds, Work work) throws Exception {
        Usage best = of(work);
        for (int round = 1; round < rounds; round++) {
            Usage next = of(work);
            best = next.cpu < best.cpu ? next : best;
        }
        return best;
    }

    private static long peakMemory() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    /// The figures as cells of a Markdown table.
    ///
    /// @return `1.23 | 0.65 | 410 MB`
    public String cells() {
        return String.format(Locale.ROOT, "%.2f | %.2f | %,d MB", cpu, wall, peak >> 20);
    }
}
