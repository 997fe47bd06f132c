package org.recscope.benchmarks.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recscope.benchmarks.Program;

/// How cost grows with the number of users: one process a line, its files made before and removed after it.
public final class GrowthProgram implements Program {
    private static final int[] USERS = {100_000, 1_000_000, 5_000_000};
    private static final int[] LARGE_USERS = {50_000, 500_000, 2_500_000, 10_000_000};

    @Override
    public String name() {
        return "engine-growth";
    }

    @Override
    public String question() {
        return "FOLDER users|disk [MOST]: how does cost grow from 0.1 to 5 million users with three runs in memory; from 1 "
                + "to 200 million rows on disk, with 2 GB of memory?";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        Path folder = Path.of(arguments.get(0));
        boolean disk = arguments.get(1).equals("disk");
        int most = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : Integer.MAX_VALUE;
        out.println(
                disk
                        ? "| rows | order | reading, CPU s | computing, CPU s | both | a million rows | peak |"
                        : "| users | metrics | threads | reading, CPU s | computing, CPU s | a million users | clock s | peak |");
        out.println(disk ? "|---:|---|---:|---:|---:|---:|---:|" : "|---:|---|---:|---:|---:|---:|---:|---:|");
        for (int users : disk ? LARGE_USERS : USERS) {
            if (users <= most) {
                Path world = folder.resolve("growth-" + users);
                try {
                    measure(world, users, disk, out);
                } finally {
                    remove(world);
                }
            }
        }
    }

    private static void measure(Path world, int users, boolean disk, PrintStream out) throws Exception {
        String[] more = disk ? new String[] {"1", "shuffled"} : new String[] {"3"};
        String[] words = Stream.concat(Stream.of("engine-world", "" + world, "" + users), Stream.of(more))
                .toArray(String[]::new);
        Child.run("4g", words);
        if (disk) {
            for (String order : List.of("sorted", "shuffled")) {
                large(world, users, order, out);
            }
            return;
        }
        for (String set : List.of("accuracy", "users")) {
            for (int threads = 1; threads <= 2; threads++) {
                threeRuns(world, users, set, threads, out);
            }
        }
    }

    private static void large(Path world, int users, String order, PrintStream out) throws Exception {
        Child child =
                Child.run("2g", "engine-large", "" + world, "" + users, order, "disk", "2", "seven", world + "/temp");
        double both = child.number("both", 1);
        double rows = users * (double) World.LIST / 1e6;
        out.printf(
                Locale.ROOT,
                "| %,.0f M | %s | %s | %s | %.2f | %.3f | %s |%n",
                rows,
                order.equals("sorted") ? "by user" : "arbitrary",
                child.cell("reading", 1),
                child.cell("computing", 1),
                both,
                both / rows,
                child.cell("computing", 3));
    }

    private static void threeRuns(Path world, int users, String set, int threads, PrintStream out) throws Exception {
        Child child = Child.run("8g", "engine", "" + world, "" + users, "3", "" + threads, set, "cold");
        double computing = child.number("computing, cold", 1);
        out.printf(
                Locale.ROOT,
                "| %,d | %s | %d | %s | %.2f | %.2f | %.1f | %s |%n",
                users,
                set,
                threads,
                child.cell("reading", 1),
                computing,
                computing / users * 1e6,
                child.number("reading", 2) + child.number("computing, cold", 2),
                child.cell("computing, cold", 3));
    }

    private static void remove(Path world) throws IOException {
        if (Files.exists(world)) {
            try (Stream<Path> files = Files.walk(world)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
