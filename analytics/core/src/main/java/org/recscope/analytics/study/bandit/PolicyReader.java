package org.recscope.analytics.study.bandit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recscope.analytics.loading.ColumnGuess;
import org.recscope.analytics.loading.LoadedRows;
import org.recscope.analytics.loading.RowReader;
import org.recscope.analytics.loading.RowRequest;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.TargetPolicy;
import org.recscope.analytics.study.question.PolicySource;
import org.recscope.analytics.work.Progress;

/// Turns the source of a policy into probabilities over a log.
final class PolicyReader {
    private static final String[] PROBABILITIES = {"probability", "prob", "p", "propensity", "pi"};
    private static final double SUM = 1e-6;

    private final LoadedLog loaded;
    private final LogReader reader;
    private final Progress progress;
    private final Map<String, Integer> actionOf = new HashMap<>();

    PolicyReader(LoadedLog loaded, LogReader reader, Progress progress) {
        this.loaded = loaded;
        this.reader = reader;
        this.progress = progress;
        loaded.actions().forEach(name -> actionOf.put(name, actionOf.size()));
    }

    TargetPolicy read(PolicySource source) throws LoadingException {
        BanditLog log = loaded.log();
        return switch (source) {
            case PolicySource.Uniform ignored ->
                TargetPolicy.ByPosition.uniform(log.positionCount(), log.actionCount());
            case PolicySource.Column(String name) -> new TargetPolicy.Chosen(reader.numbers(name));
            case PolicySource.Table(Path file) -> table(file);
            case PolicySource.Run(Path file) -> run(file);
        };
    }

    private TargetPolicy table(Path file) throws LoadingException {
        ColumnGuess guess = ColumnGuess.of(file);
        String action = guess.needed("", "column of actions", LogReader.ACTIONS);
        Optional<String> position = guess.optional("", LogReader.POSITIONS);
        String probability = guess.needed("", "column of probabilities", PROBABILITIES);
        List<String> ids = position.isPresent() ? List.of(action, position.get()) : List.of(action);
        LoadedRows rows = RowReader.read(
                new RowRequest(file, List.of(LogReader.probability(probability, true)), ids, List.of()), progress);
        double[][] table =
                new double[loaded.positions().size()][loaded.actions().size()];
        double[] values = rows.numbers(probability);
        double[] sums = new double[table.length];
        for (int row = 0; row < values.length; row++) {
            Integer code = actionOf.get(rows.ids(action).name(rows.ids(action).codes()[row]));
            for (int place = 0; place < table.length; place++) {
                boolean here = position.isEmpty()
                        || loaded.positions()
                                .get(place)
                                .equals(rows.ids(position.get())
                                        .name(rows.ids(position.get()).codes()[row]));
                sums[place] += here ? values[row] : 0;
                if (here && code != null) {
                    table[place][code] += values[row];
                }
            }
        }
        check(file, probability, sums);
        return new TargetPolicy.ByPosition(table);
    }

    /// Tables are often rounded; what is far from 1 is not a policy.
    private void check(Path file, String column, double[] sums) throws LoadingException {
        for (int place = 0; place < sums.length; place++) {
            if (Math.abs(sums[place] - 1) > 0.01 + SUM) {
                throw new LoadingException(new Problem.BadColumn(
                        Severity.FATAL,
                        file,
                        column,
                        "adds up to " + sums[place] + " at position "
                                + loaded.positions().get(place) + ", not to 1",
                        "Give the probability of every action at every position of the log."));
            }
        }
    }

    /// At the k-th place of the log the run shows the user's item of the k-th rank; a user the run does not know gets
    /// nothing that is ever logged.
    private TargetPolicy run(Path file) throws LoadingException {
        if (loaded.users().isEmpty()) {
            throw new LoadingException(new Problem.Unreadable(
                    file,
                    "cannot be compared with a log that has no users",
                    "Say which column of the log is the user."));
        }
        ColumnGuess guess = ColumnGuess.of(file);
        String user = guess.needed("", "column of users", LogReader.USERS);
        String item = guess.needed("", "column of items", LogReader.ACTIONS);
        String rank = guess.needed("", "column of ranks", "rank", "position", "pos");
        LoadedRows rows = RowReader.read(
                new RowRequest(
                        file,
                        List.of(new RowRequest.Number(rank, value -> value >= 1, "is no rank", "Write 1 for the top.")),
                        List.of(user, item),
                        List.of()),
                progress);
        return new TargetPolicy.Fixed(actions(rows, user, item, rows.numbers(rank)));
    }

    private int[] actions(LoadedRows rows, String user, String item, double[] ranks) {
        Map<String, Integer> userOf = new HashMap<>();
        loaded.users().forEach(name -> userOf.put(name, userOf.size()));
        List<String> places = LogReader.ascending(loaded.positions());
        int[][] shown = new int[loaded.users().size()][places.size()];
        for (int[] list : shown) {
            Arrays.fill(list, -1);
        }
        LoadedRows.Ids users = rows.ids(user);
        LoadedRows.Ids items = rows.ids(item);
        for (int row = 0; row < ranks.length; row++) {
            Integer whose = userOf.get(users.name(users.codes()[row]));
            if (whose != null && ranks[row] <= places.size()) {
                shown[whose][(int) ranks[row] - 1] = actionOf.getOrDefault(items.name(items.codes()[row]), -1);
            }
        }
        int[] rankOf = new int[places.size()];
        Arrays.setAll(rankOf, place -> places.indexOf(loaded.positions().get(place)));
        int[] actions = new int[loaded.log().size()];
        Arrays.setAll(
                actions,
                row -> shown[loaded.log().user(row)][rankOf[loaded.log().position(row)]]);
        return actions;
    }
}
