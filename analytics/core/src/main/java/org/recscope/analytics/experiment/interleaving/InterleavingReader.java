package org.recscope.analytics.experiment.interleaving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.TableSources;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.work.Progress;

/// Reads a log of interleaved lists, of any format and either layout.
public final class InterleavingReader implements BatchConsumer {
    private final Path file;
    private final InterleavingSpec spec;
    private final List<String> columns;
    private final Map<String, Integer> users = new HashMap<>();
    private final Map<String, Shown> lists = new LinkedHashMap<>();
    private final List<String> teams = new ArrayList<>();
    private final List<Impressions.Vote> votes = new ArrayList<>();
    private long withoutImpression;
    private long withoutTeam;
    private long unreadable;
    private long unknownClicks;

    private InterleavingReader(Path file, InterleavingSpec spec) {
        this.file = file;
        this.spec = spec;
        this.columns = columns(spec);
    }

    /// A list as its rows tell it.
    private static final class Shown {
        private final int[] clicks = new int[2];
        private int opener = -1;
        private int user = -1;
    }

    /// Reads a log.
    ///
    /// @param file any table
    /// @param spec which column is what
    /// @param progress is told how far it is
    /// @return what each list says
    /// @throws LoadingException when a column is missing, or there are not two rankers
    public static Impressions read(Path file, InterleavingSpec spec, Progress progress) throws LoadingException {
        InterleavingReader reader = new InterleavingReader(file, spec);
        try (TableSource source = TableSources.open(file)) {
            source.read(reader.requests(source), reader, progress);
        }
        return reader.impressions();
    }

    private static List<String> columns(InterleavingSpec spec) {
        List<@Nullable String> names = switch (spec) {
            case InterleavingSpec.Teams its -> Arrays.asList(its.impression(), its.team(), its.clicked(), its.user());
            case InterleavingSpec.Lists its ->
                Arrays.asList(its.shown(), its.first(), its.second(), its.clicked(), its.user());
        };
        List<String> columns = new ArrayList<>();
        for (String name : names) {
            if (name != null) {
                columns.add(name);
            }
        }
        return columns;
    }

    private List<ColumnRequest> requests(TableSource source) throws LoadingException {
        List<ColumnRequest> requests = new ArrayList<>();
        for (String name : columns) {
            int index = source.schema().indexOf(name);
            if (index < 0) {
                throw new LoadingException(new Problem.MissingColumn(
                        file,
                        "column '" + name + "'",
                        source.schema().columns().stream().map(ColumnInfo::name).toList(),
                        "Name one of these."));
            }
            requests.add(new ColumnRequest(index, ColumnRequest.As.TEXT));
        }
        return requests;
    }

    @Override
    public void skipped(Problem problem) {
        unreadable++;
    }

    @Override
    public void accept(Batch batch) throws LoadingException {
        for (int row = 0; row < batch.rows(); row++) {
            switch (spec) {
                case InterleavingSpec.Teams its -> teamRow(its, batch, row);
                case InterleavingSpec.Lists its -> listRow(its, batch, row);
            }
        }
    }

    private @Nullable String text(Batch batch, @Nullable String column, int row) {
        if (column == null) {
            return null;
        }
        String text = ((TextVector) batch.column(columns.indexOf(column))).value(row);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private void teamRow(InterleavingSpec.Teams its, Batch batch, int row) throws LoadingException {
        String list = text(batch, its.impression(), row);
        String team = text(batch, its.team(), row);
        withoutImpression += list == null ? 1 : 0;
        withoutTeam += list != null && team == null ? 1 : 0;
        if (list == null || team == null) {
            return;
        }
        int side = side(team, batch.firstRow() + row + 1, its.team());
        Shown shown = lists.computeIfAbsent(list, key -> new Shown());
        shown.user = user(text(batch, its.user(), row), shown.user < 0 ? users.size() : shown.user, shown.user);
        boolean all = its.clicked() == null;
        shown.opener = shown.opener < 0 && !all ? side : shown.opener;
        shown.clicks[side] += all || clicked(text(batch, its.clicked(), row)) ? 1 : 0;
    }

    private int user(@Nullable String name, int fresh, int known) {
        if (known >= 0) {
            return known;
        }
        return users.computeIfAbsent(name == null ? "\u0000" + fresh : name, key -> users.size());
    }

    private static boolean clicked(@Nullable String text) {
        if (text == null) {
            return false;
        }
        try {
            return Double.parseDouble(text) > 0;
        } catch (NumberFormatException e) {
            return text.equalsIgnoreCase("true");
        }
    }

    private int side(String team, long row, String column) throws LoadingException {
        if (!teams.contains(team)) {
            teams.add(team);
        }
        if (teams.size() > 2) {
            throw new LoadingException(new Problem.BadValue(
                    file,
                    row,
                    column,
                    team,
                    "is a third ranker beside " + teams.get(0) + " and " + teams.get(1),
                    "Two rankers are compared at a time: leave the rows of the others out."));
        }
        return teams.indexOf(team);
    }

    private void listRow(InterleavingSpec.Lists its, Batch batch, int row) {
        List<String> shown = items(text(batch, its.shown(), row));
        if (shown.isEmpty()) {
            withoutImpression++;
            return;
        }
        List<String> first = items(text(batch, its.first(), row));
        List<String> second = items(text(batch, its.second(), row));
        List<Integer> clicks = new ArrayList<>();
        for (String item : items(text(batch, its.clicked(), row))) {
            int at = shown.indexOf(item);
            boolean known = at >= 0 && (first.contains(item) || second.contains(item));
            unknownClicks += known ? 0 : 1;
            if (known) {
                clicks.add(at);
            }
        }
        Credit credit = its.balanced()
                ? Credit.balanced(shown, first, second, clicks)
                : Credit.teamDraft(shown, first, second, clicks);
        int opener = opener(its.balanced(), shown.getFirst(), first, second);
        votes.add(new Impressions.Vote(credit, user(text(batch, its.user(), row), votes.size(), -1), opener));
    }

    /// With balanced lists the item on top is of the ranker that ranks it first, where only one does.
    private static int opener(boolean balanced, String top, List<String> first, List<String> second) {
        boolean one = balanced ? !first.isEmpty() && first.getFirst().equals(top) : first.contains(top);
        boolean other = balanced ? !second.isEmpty() && second.getFirst().equals(top) : second.contains(top);
        return one == other ? 0 : one ? -1 : 1;
    }

    private static List<String> items(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\[\\]\"'|,;\\s]+"))
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    private Impressions impressions() throws LoadingException {
        Impressions.Problems problems =
                new Impressions.Problems(withoutImpression, withoutTeam, unreadable, unknownClicks);
        if (spec instanceof InterleavingSpec.Lists its) {
            return new Impressions(its.first(), its.second(), votes, problems);
        }
        if (teams.size() < 2) {
            throw new LoadingException(new Problem.Damaged(
                    file,
                    teams.isEmpty() ? "names no ranker" : "names one ranker alone, " + teams.getFirst(),
                    "Two rankers are compared: check the column of --team."));
        }
        List<String> names = teams.stream().sorted().toList();
        int low = teams.indexOf(names.getFirst());
        for (Shown shown : lists.values()) {
            int opener = shown.opener < 0 ? 0 : shown.opener == low ? -1 : 1;
            votes.add(new Impressions.Vote(new Credit(shown.clicks[low], shown.clicks[1 - low]), shown.user, opener));
        }
        return new Impressions(names.get(0), names.get(1), votes, problems);
    }
}
