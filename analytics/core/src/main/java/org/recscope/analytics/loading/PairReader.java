package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.Texts;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.kernel.data.ListReading;
import org.recscope.kernel.data.Vocabulary;

/// Takes the rows of a run, a truth or a history into primitive arrays, and leaves out the rows that cannot be used.
final class PairReader implements BatchConsumer {
    private static final double LARGEST_RANK = 1_000_000_000;
    private static final int SHOWN = 3;

    /// The name of the sixth column of a file without a header.
    private static final String TREC_TAG = "column6";

    private final Path file;
    private final Roles roles;
    private final FileKind kind;
    private final @Nullable Role number;
    private final RowPlace place;
    private final Vocabulary.Builder users;
    private final Vocabulary.Builder items;
    private final IdCodes userCodes;
    private final IdCodes itemCodes;
    private final Numbers numbers = new Numbers();
    private final Map<String, PairStore> byRun = new LinkedHashMap<>();
    private final List<Problem> zeroRanks = new ArrayList<>();
    private final Skips skips;
    private PairStore rows;
    private long seen;

    /// Nothing read yet.
    ///
    /// @param kind RUN, TRUTH or HISTORY; it decides which column of numbers is kept
    /// @param order which of ranks and scores a run is sorted by where it has both
    /// @param place where rows and ids go
    PairReader(Path file, Roles roles, FileKind kind, ListReading.Order order, OptionalLong expected, RowPlace place) {
        this.file = file;
        this.roles = roles;
        this.kind = kind;
        this.number = number(kind, roles, order);
        this.place = place;
        users = place.users();
        items = place.items();
        userCodes = new IdCodes(users);
        itemCodes = new IdCodes(items);
        skips = new Skips(file);
        rows = hasRuns() ? new PairRows(0) : place.store(number, expected.orElse(0));
        if (!hasRuns()) {
            byRun.put("", rows);
        }
    }

    private static @Nullable Role number(FileKind kind, Roles roles, ListReading.Order order) {
        if (kind == FileKind.RUN) {
            boolean byScore = order == ListReading.Order.SCORE && roles.has(Role.SCORE);
            return roles.has(Role.RANK) && !byScore ? Role.RANK : roles.has(Role.SCORE) ? Role.SCORE : null;
        }
        return kind == FileKind.TRUTH && roles.has(Role.RELEVANCE) ? Role.RELEVANCE : null;
    }

    private boolean hasRuns() {
        return kind == FileKind.RUN && roles.has(Role.RUN);
    }

    /// The columns it takes, in its order.
    List<ColumnRequest> wanted() {
        List<ColumnRequest> wanted = new ArrayList<>();
        wanted.add(new ColumnRequest(roles.index(Role.USER), ColumnRequest.As.ID));
        wanted.add(new ColumnRequest(roles.index(Role.ITEM), ColumnRequest.As.ID));
        if (number != null) {
            int index = roles.index(number);
            wanted.add(Numbers.request(index, roles.schema().column(index)));
        }
        if (hasRuns()) {
            wanted.add(new ColumnRequest(roles.index(Role.RUN), ColumnRequest.As.TEXT));
        }
        return wanted;
    }

    @Override
    public void accept(Batch batch) throws LoadingException {
        seen = batch.firstRow() + batch.rows();
        int[] user = userCodes.codes(batch.column(0));
        int[] item = itemCodes.codes(batch.column(1));
        Vector numbered = number == null ? null : batch.column(2);
        double[] values = numbered == null ? new double[0] : numbers.of(numbered);
        boolean missing = numbered != null && numbered.nullCount() > 0;
        boolean hasRuns = hasRuns();
        if (!hasRuns && !missing && clean(user, item, values, batch.rows())) {
            rows.addAll(user, item, batch.rows(), number == Role.RANK, number == null ? null : values);
            return;
        }
        for (int row = 0; row < batch.rows(); row++) {
            if ((user[row] | item[row]) < 0) {
                skip(idProblem(batch, row, user[row], item[row]));
            } else if (numbered != null && (missing && numbered.isNull(row) || !fits(values[row]))) {
                skip(numberProblem(batch, row, numbered.isNull(row), values[row]));
            } else {
                if (hasRuns) {
                    rows = run(tag(RunColumn.name(batch.column(batch.columns() - 1), row)));
                }
                add(batch, row, user[row], item[row], numbered == null ? 0 : values[row]);
            }
        }
    }

    /// Whether no row of a batch needs a second look; nearly every batch is so.
    private boolean clean(int[] user, int[] item, double[] values, int count) {
        int signs = 0;
        for (int row = 0; row < count; row++) {
            signs |= user[row] | item[row];
        }
        if (number == null || signs < 0) {
            return signs >= 0;
        }
        boolean ranked = number == Role.RANK;
        for (int row = 0; row < count; row++) {
            double value = values[row];
            if (ranked ? !(value > 0 && value <= LARGEST_RANK && (int) value == value) : !fits(value)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(double value) {
        return number == Role.RANK
                ? value >= 0 && value <= LARGEST_RANK && value == Math.rint(value)
                : Math.abs(value) <= Double.MAX_VALUE;
    }

    private void add(Batch batch, int row, int user, int item, double value) {
        if (number == null) {
            rows.add(user, item);
        } else if (number == Role.RANK) {
            rows.addRanked(user, item, (int) value);
            if (value == 0 && zeroRanks.size() < SHOWN) {
                zeroRanks.add(rankProblem(batch.firstRow() + row + 1, value));
            }
        } else {
            rows.addNumbered(user, item, value);
        }
    }

    /// In a TREC run the tag is one word; what follows it on the line is nobody's.
    private String tag(String name) {
        return column(Role.RUN).equals(TREC_TAG) ? name.strip().split("\\s+", 2)[0] : name;
    }

    private PairStore run(String name) {
        PairStore found = byRun.get(name);
        if (found == null) {
            found = place.store(number, 0);
            byRun.put(name, found);
        }
        return found;
    }

    private void skip(Problem problem) throws LoadingException {
        skips.add(problem, seen);
    }

    @Override
    public void skipped(Problem problem) throws LoadingException {
        seen = Math.max(seen, problem.row());
        skips.add(problem, seen);
    }

    private String column(Role role) {
        return roles.schema().column(roles.index(role)).name();
    }

    private Problem idProblem(Batch batch, int row, int user, int item) {
        Role role = user < 0 ? Role.USER : Role.ITEM;
        int code = user < 0 ? user : item;
        Vector ids = batch.column(user < 0 ? 0 : 1);
        return idProblem(file, batch.firstRow() + row + 1, column(role), code, Texts.of(ids, row));
    }

    static Problem idProblem(Path file, long row, String column, int code, String text) {
        if (code == IdCodes.TOO_LONG) {
            return new Problem.BadValue(
                    file,
                    row,
                    column,
                    text,
                    "is longer than " + IdCodes.LONGEST + " characters, which no id is",
                    "Look for a missing delimiter or line end, or choose another column.");
        }
        return new Problem.BadValue(
                file,
                row,
                column,
                code == IdCodes.EMPTY ? text : null,
                code == IdCodes.EMPTY ? "is an empty id" : "has no id",
                "Fill the id in, or remove the row.");
    }

    private Problem numberProblem(Batch batch, int row, boolean missing, double value) {
        long at = batch.firstRow() + row + 1;
        if (missing) {
            return new Problem.BadValue(
                    file,
                    at,
                    column(Objects.requireNonNull(number)),
                    null,
                    "has no number",
                    "Fill it in, or remove the row.");
        }
        return number == Role.RANK ? rankProblem(at, value) : scoreProblem(at, value);
    }

    private Problem rankProblem(long row, double value) {
        String reason = value > LARGEST_RANK
                ? "is no rank: lists end before a billion"
                : value < 1 && value == Math.rint(value)
                        ? "is no rank: ranks start at 1"
                        : "is no rank: ranks are whole numbers";
        return new Problem.BadValue(
                file, row, column(Role.RANK), text(value), reason, "Write 1 for the top of a list, 2 for the next.");
    }

    private Problem scoreProblem(long row, double value) {
        Role role = Objects.requireNonNull(number);
        return new Problem.BadValue(
                file,
                row,
                column(role),
                text(value),
                role == Role.SCORE ? "is no score that can be sorted by" : "is no grade that can be counted with",
                "Find out why the model gave it, or remove the row.");
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e18
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /// Ends the file.
    ///
    /// @return what was read, with warnings about rows left out
    LocalPairs end() throws LoadingException {
        List<Problem> problems = skips.end(seen);
        if (seen > Integer.MAX_VALUE) {
            throw new LoadingException(new Problem.Unreadable(
                    file, "has more than " + Integer.MAX_VALUE + " rows", "Split it by user into several studies."));
        }
        boolean own = place.ownIds();
        return new LocalPairs(
                own ? users.build() : null, own ? items.build() : null, byRun, number, zeroRanks, seen, problems);
    }
}
