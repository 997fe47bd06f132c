package org.recscope.analytics.study.bandit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.ColumnGuess;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.LoadedRows;
import org.recscope.analytics.loading.LogRoles;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.RowReader;
import org.recscope.analytics.loading.RowRequest;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.offpolicy.BanditLog;
import org.recscope.analytics.offpolicy.SlateLog;
import org.recscope.analytics.segment.QuantileBins;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.PolicySource;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Attribute;

/// Reads a log with the file of its actions.
final class LogReader {
    static final String[] ACTIONS = {"action", "itemid", "item", "arm", "actionid", "movieid", "articleid"};
    static final String[] POSITIONS = {"position", "rank", "pos", "slot"};
    static final String[] USERS = {"userid", "user", "uid", "visitorid", "customerid", "sessionid"};
    private static final String[] CATEGORIES = {"category", "categories", "genre", "genres", "topic"};
    private static final int BINS = 4;

    private final FileSpec file;
    private final BanditQuestion question;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();

    LogReader(FileSpec file, BanditQuestion question, Progress progress) {
        this.file = file;
        this.question = question;
        this.progress = progress;
    }

    static RowRequest.Number probability(String column, boolean zero) {
        return new RowRequest.Number(
                column,
                value -> value <= 1 && (zero ? value >= 0 : value > 0),
                zero ? "is no probability" : "is no probability above 0, although this was done",
                zero
                        ? "Choose the column of probabilities."
                        : "Choose the column of propensities by --propensity, or log the probability of what was done.");
    }

    LoadedLog read() throws LoadingException {
        LogRoles columns = LogRoles.of(file);
        String action = columns.get(Role.ACTION);
        String reward = columns.get(Role.REWARD);
        String propensity = columns.get(Role.PROPENSITY);
        Optional<String> position = columns.find(Role.RANK);
        Optional<String> user = columns.find(Role.USER);
        List<String> ids = new ArrayList<>(List.of(action));
        position.ifPresent(ids::add);
        user.ifPresent(ids::add);
        Optional<String> slate = slate(position);
        slate.filter(name -> !ids.contains(name)).ifPresent(ids::add);
        List<RowRequest.Number> numbers = new ArrayList<>(List.of(
                new RowRequest.Number(reward, Double::isFinite, "is no reward to count with", "Mend the row."),
                probability(propensity, false)));
        for (PolicySource policy : question.policies()) {
            if (policy instanceof PolicySource.Column(String name)) {
                numbers.add(probability(ColumnGuess.of(file.path()).needed(name, "column " + name), true));
            }
        }
        LoadedRows rows = RowReader.read(new RowRequest(file.path(), numbers, ids, List.copyOf(words())), progress);
        problems.addAll(rows.problems());
        return loaded(rows, action, reward, propensity, position, user, slate);
    }

    private Set<String> words() {
        Set<String> words = new LinkedHashSet<>(question.context());
        question.by()
                .forEach(by ->
                        Arrays.stream(by.split("\\*", -1)).map(String::strip).forEach(words::add));
        return words;
    }

    private LoadedLog loaded(
            LoadedRows rows,
            String action,
            String reward,
            String propensity,
            Optional<String> position,
            Optional<String> user,
            Optional<String> slate)
            throws LoadingException {
        this.rows = Optional.of(rows);
        LoadedRows.Ids acted = rows.ids(action);
        List<String> actions = new ArrayList<>(names(acted));
        Optional<int[]> categories = actions(actions);
        BanditLog log = BanditLog.of(rows.numbers(reward), rows.numbers(propensity), acted.codes(), actions.size());
        List<String> positions = List.of("all");
        if (position.isPresent()) {
            LoadedRows.Ids places = rows.ids(position.get());
            positions = names(places);
            log = log.withPositions(places.codes(), places.count());
        }
        List<String> users = List.of();
        if (user.isPresent()) {
            LoadedRows.Ids whose = rows.ids(user.get());
            users = names(whose);
            log = log.withUsers(whose.codes(), whose.count());
        }
        List<Attribute> attributes = new ArrayList<>();
        for (String word : words()) {
            attributes.add(rows.words(word)
                    .orElseGet(() -> QuantileBins.of(word, rows.measures(word).orElseThrow(), BINS)));
        }
        Optional<SlateLog> slates =
                slate.isEmpty() ? Optional.empty() : Optional.of(slates(rows, slate.get(), log, positions));
        return new LoadedLog(log, actions, positions, users, attributes, categories, slates, problems);
    }

    /// Lists have places, or nothing is above anything.
    private Optional<String> slate(Optional<String> position) throws LoadingException {
        if (question.slate().isEmpty()) {
            return Optional.empty();
        }
        ColumnGuess columns = ColumnGuess.of(file.path());
        String name = question.slate().get();
        if (position.isEmpty()) {
            throw new LoadingException(new Problem.MissingColumn(
                    file.path(),
                    "column of positions",
                    columns.names(),
                    "Say which it is by --position: lists need the place of each row."));
        }
        return Optional.of(columns.needed(name, "column " + name));
    }

    private SlateLog slates(LoadedRows rows, String column, BanditLog log, List<String> positions)
            throws LoadingException {
        LoadedRows.Ids lists = rows.ids(column);
        List<String> places = ascending(positions);
        int[] slots = new int[log.size()];
        double[] rewards = new double[log.size()];
        for (int row = 0; row < slots.length; row++) {
            slots[row] = places.indexOf(positions.get(log.position(row)));
            rewards[row] = log.reward(row);
        }
        try {
            return SlateLog.of(lists.codes(), lists.count(), slots, places.size(), rewards);
        } catch (IllegalArgumentException twice) {
            throw new LoadingException(
                    new Problem.BadColumn(
                            Severity.FATAL,
                            file.path(),
                            column,
                            "has a list with two rows at one position",
                            "Give every list that was shown an id of its own."),
                    twice);
        }
    }

    private Optional<LoadedRows> rows = Optional.empty();

    /// A column of numbers that a policy asked for.
    double[] numbers(String column) {
        return rows.orElseThrow().numbers(column);
    }

    private static List<String> names(LoadedRows.Ids ids) {
        return IntStream.range(0, ids.count()).mapToObj(ids::name).toList();
    }

    /// Adds actions that were never logged, and finds categories.
    private Optional<int[]> actions(List<String> names) throws LoadingException {
        if (question.actions().isEmpty()) {
            return Optional.empty();
        }
        Path file = question.actions().get();
        ColumnGuess guess = ColumnGuess.of(file);
        String id = guess.needed("", "column of actions", ACTIONS);
        Optional<String> category = guess.optional("", CATEGORIES);
        LoadedRows rows = RowReader.read(
                new RowRequest(
                        file, List.of(), List.of(id), category.map(List::of).orElse(List.of())),
                progress);
        problems.addAll(rows.problems());
        Map<String, Integer> known = new HashMap<>();
        names.forEach(name -> known.put(name, known.size()));
        LoadedRows.Ids ids = rows.ids(id);
        for (int code = 0; code < ids.count(); code++) {
            if (known.putIfAbsent(ids.name(code), known.size()) == null) {
                names.add(ids.name(code));
            }
        }
        return category.flatMap(rows::words).map(words -> categories(words, ids, known, names.size()));
    }

    private static int[] categories(Attribute words, LoadedRows.Ids ids, Map<String, Integer> known, int actions) {
        int[] categories = new int[actions];
        Arrays.fill(categories, words.values().size());
        for (int row = 0; row < ids.codes().length; row++) {
            int code = words.code(row);
            if (code != Attribute.MISSING) {
                Integer action = Objects.requireNonNull(known.get(ids.name(ids.codes()[row])));
                categories[action] = code;
            }
        }
        return categories;
    }

    /// Positions in ascending order of their numbers, for runs: which place is rank 1.
    static List<String> ascending(List<String> positions) {
        List<String> sorted = new ArrayList<>(positions);
        boolean numbers = positions.stream().allMatch(text -> text.matches("-?[0-9]{1,9}"));
        Collections.sort(
                sorted,
                numbers ? java.util.Comparator.comparing(Integer::valueOf) : java.util.Comparator.naturalOrder());
        return sorted;
    }
}
