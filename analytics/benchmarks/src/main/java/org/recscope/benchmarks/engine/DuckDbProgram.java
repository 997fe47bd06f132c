package org.recscope.benchmarks.engine;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.recscope.benchmarks.Program;
import org.recscope.benchmarks.Usage;

/// The seven metrics of one run as SQL in DuckDB, the peer: tables in memory, every metric in the form that costs it
/// least.
public final class DuckDbProgram implements Program {
    private static final int ROUNDS = 2;

    private static final String TABLES = """
            create table recs as select "user" u, item i, rank r from '%1$s/run-1.parquet';
            create table truth as select "user" u, item i from '%1$s/truth.parquet';
            create table history as select "user" u, item i from '%1$s/history.parquet';
            create table items as select item i, categories c, len(categories) n from '%1$s/items.parquet';
            create table itemcat as select i, unnest(c) c, n from items;
            create table ideal as
                select n, sum(1 / log2(n + 1)) over (order by n) as d from range(1, 101) as t(n);
            """;

    private static final String ACCURACY = """
            with hits as (
                select u, sum(1 / log2(r + 1)) dcg, count(*) h, min(r) first
                from recs join truth using (u, i) group by u),
            relevant as (select u, count(*) n from truth group by u)
            select avg(coalesce(dcg, 0) / d), avg(coalesce(h, 0) / relevant.n), avg(coalesce(1 / first, 0))
            from relevant left join hits using (u) join ideal on ideal.n = least(relevant.n, 20)
            """;

    /// By the sum of unit vectors, not by pairs.
    private static final String ILD = """
            with sums as (
                select u, c, sum(1 / sqrt(n)) s from recs join itemcat using (i) group by u, c),
            squares as (select u, sum(s * s) q from sums group by u),
            sizes as (select u, count(*) m from recs join items using (i) where n > 0 group by u)
            select avg(1 - (q - m) / (m * (m - 1))) from squares join sizes using (u) where m > 1
            """;

    private static final String STECK = """
            with p as (
                select u, c, sum(1 / n) w from history join itemcat using (i) group by u, c),
            pt as (select u, sum(w) t from p group by u),
            q as (select u, c, sum(1 / n) w from recs join itemcat using (i) group by u, c),
            qt as (select u, sum(w) t from q group by u),
            terms as (
                select p.u, p.w / pt.t as ps, coalesce(q.w, 0) / qt.t as qs
                from p join pt on p.u = pt.u join qt on qt.u = p.u left join q on q.u = p.u and q.c = p.c)
            select avg(kl) from (select u, sum(ps * log2(ps / (0.99 * qs + 0.01 * ps))) kl from terms group by u)
            """;

    private static final String COVERAGE_AND_GINI = """
            with counts as (
                select items.i, coalesce(k, 0) k
                from items left join (select i, count(*) k from recs group by i) seen on seen.i = items.i),
            ordered as (select k, row_number() over (order by k) j, count(*) over () n from counts)
            select sum(case when k > 0 then 1 else 0 end) / any_value(n),
                   sum((2 * j - n - 1) * k) / (any_value(n) * sum(k)) * any_value(n) / (any_value(n) - 1)
            from ordered
            """;

    @Override
    public String name() {
        return "engine-duckdb";
    }

    @Override
    public String question() {
        return "FOLDER THREADS: the same seven metrics of run 1 as SQL in DuckDB, tables in memory";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        Path folder = Path.of(arguments.get(0)).toAbsolutePath();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + arguments.get(1));
            Usage reading = Usage.of(() -> statement.execute(String.format(Locale.ROOT, TABLES, folder)));
            out.println("| reading into tables | " + reading.cells() + " |");
            double total = 0;
            for (String query : List.of(ACCURACY, ILD, STECK, COVERAGE_AND_GINI)) {
                Usage usage = Usage.best(ROUNDS, () -> ask(statement, query));
                total += usage.cpu();
                out.println("| " + ask(statement, query) + " | " + usage.cells() + " |");
            }
            out.printf(Locale.ROOT, "| all seven | %.2f |%n", total);
        }
    }

    private static String ask(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            StringBuilder values = new StringBuilder();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                values.append(String.format(Locale.ROOT, "%.9f ", result.getDouble(column)));
            }
            return values.toString().strip();
        }
    }
}
