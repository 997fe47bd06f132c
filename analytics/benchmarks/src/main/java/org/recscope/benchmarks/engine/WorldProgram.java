package org.recscope.benchmarks.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.recscope.analytics.loading.TableSinks;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.benchmarks.Program;

/// Writes the files of a {@link World}.
public final class WorldProgram implements Program {
    private static final int BLOCK = 50_000;
    private static final TableSchema RANKED = schema("user", "item", "rank");
    private static final TableSchema PAIRS = schema("user", "item");

    @Override
    public String name() {
        return "engine-world";
    }

    @Override
    public String question() {
        return "FOLDER USERS [RUNS [shuffled]]: writes the Parquet files that the engines read; shuffled: run 1 also with its "
                + "rows in arbitrary order";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        World world = new World(Path.of(arguments.get(0)), Integer.parseInt(arguments.get(1)));
        Files.createDirectories(world.folder());
        items(world);
        pairs(world, world.truth(), 1, 5);
        pairs(world, world.history(), 2, 10);
        int runs = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : World.RUNS;
        for (int run = 1; run <= runs; run++) {
            lists(world, run);
        }
        if (arguments.size() > 3) {
            shuffled(world);
        }
        out.println(world.folder() + ": " + world.users() + " users");
    }

    private static TableSchema schema(String... names) {
        return new TableSchema(Arrays.stream(names)
                .map(name -> new ColumnInfo(name, ColumnType.LONG))
                .toList());
    }

    private static void items(World world) throws IOException {
        TableSchema schema = TableSchema.of(
                new ColumnInfo("item", ColumnType.LONG), new ColumnInfo("categories", ColumnType.TEXT_LIST));
        try (TableSink sink = TableSinks.create(world.items(), schema)) {
            long[] ids = new long[World.ITEMS];
            int[] offsets = new int[World.ITEMS + 1];
            String[] names = new String[3 * World.ITEMS];
            for (int item = 0; item < World.ITEMS; item++) {
                ids[item] = item;
                int at = offsets[item];
                for (int category : world.categories(item)) {
                    names[at++] = "category " + category;
                }
                offsets[item + 1] = at;
            }
            TextVector texts = TextVector.of(Arrays.copyOf(names, offsets[World.ITEMS]));
            sink.write(Batch.of(LongVector.of(ids), ListVector.of(offsets, World.ITEMS, texts, null)));
            sink.commit();
        }
    }

    /// About `mean` different items a user, from half of it to one and a half.
    private static void pairs(World world, Path file, int what, int mean) throws IOException {
        try (TableSink sink = TableSinks.create(file, PAIRS)) {
            for (int from = 0; from < world.users(); from += BLOCK) {
                int to = Math.min(world.users(), from + BLOCK);
                Rows rows = new Rows((to - from) * 2 * mean);
                for (int user = from; user < to; user++) {
                    SplittableRandom chance = world.chance(user * 8L + what);
                    rows.list(user, mean / 2 + chance.nextInt(mean + 1), chance);
                }
                sink.write(rows.batch(false));
            }
            sink.commit();
        }
    }

    private static void lists(World world, int run) throws IOException {
        try (TableSink sink = TableSinks.create(world.run(run), RANKED)) {
            for (int from = 0; from < world.users(); from += BLOCK) {
                int to = Math.min(world.users(), from + BLOCK);
                Rows rows = new Rows((to - from) * World.LIST);
                for (int user = from; user < to; user++) {
                    rows.list(user, World.LIST, world.chance(user * 8L + 2 + run));
                }
                sink.write(rows.batch(true));
            }
            sink.commit();
        }
    }

    /// The rows of run 1, each at a place that only a hash knows.
    private static void shuffled(World world) throws IOException {
        int total = Math.multiplyExact(world.users(), World.LIST);
        int[] items = new int[total];
        for (int user = 0; user < world.users(); user++) {
            Rows rows = new Rows(World.LIST);
            rows.list(user, World.LIST, world.chance(user * 8L + 3));
            for (int rank = 0; rank < World.LIST; rank++) {
                items[user * World.LIST + rank] = (int) rows.items[rank];
            }
        }
        Shuffle shuffle = new Shuffle(total);
        try (TableSink sink = TableSinks.create(world.shuffled(), RANKED)) {
            for (int from = 0; from < total; from += BLOCK * World.LIST) {
                Rows rows = new Rows(Math.min(BLOCK * World.LIST, total - from));
                for (int row = from; row < from + rows.users.length; row++) {
                    int at = shuffle.of(row);
                    rows.add(at / World.LIST, items[at], at % World.LIST + 1);
                }
                sink.write(rows.batch(true));
            }
            sink.commit();
        }
    }

    /// The rows of one block of users.
    private static final class Rows {
        private final long[] users;
        private final long[] items;
        private final long[] ranks;
        private int rows;

        Rows(int most) {
            users = new long[most];
            items = new long[most];
            ranks = new long[most];
        }

        /// Different items, best first.
        void list(int user, int length, SplittableRandom chance) {
            int first = rows;
            while (rows < first + length) {
                long item = World.item(chance);
                boolean seen = false;
                for (int row = first; row < rows; row++) {
                    seen |= items[row] == item;
                }
                if (!seen) {
                    add(user, item, rows - first + 1);
                }
            }
        }

        void add(int user, long item, int rank) {
            users[rows] = user;
            ranks[rows] = rank;
            items[rows++] = item;
        }

        Batch batch(boolean ranked) {
            LongVector user = LongVector.of(Arrays.copyOf(users, rows));
            LongVector item = LongVector.of(Arrays.copyOf(items, rows));
            return ranked ? Batch.of(user, item, LongVector.of(Arrays.copyOf(ranks, rows))) : Batch.of(user, item);
        }
    }
}
