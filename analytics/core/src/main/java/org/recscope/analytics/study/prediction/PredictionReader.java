package org.recscope.analytics.study.prediction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.recscope.analytics.calibration.Predictions;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.LoadedRows;
import org.recscope.analytics.loading.LogRoles;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.RowReader;
import org.recscope.analytics.loading.RowRequest;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.study.question.PredictionQuestion;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Attribute;

/// Reads the files of a question.
final class PredictionReader {
    static final String[] USERS = {"userid", "user", "uid", "visitorid", "customerid", "memberid", "sessionid"};

    private final PredictionQuestion question;
    private final Optional<UserTable> users;
    private final List<Problem> problems = new ArrayList<>();
    private final Progress progress;

    PredictionReader(Optional<Path> people, PredictionQuestion question, Progress progress) throws LoadingException {
        this.question = question;
        this.progress = progress;
        users = people.isPresent()
                ? Optional.of(UserTable.read(people.get(), USERS, parts(), progress))
                : Optional.empty();
        users.ifPresent(table -> problems.addAll(table.problems()));
    }

    /// What a file's model is called: its own name, or the file's up to the first dot.
    static String name(FileSpec file) {
        String whole = String.valueOf(file.path().getFileName());
        int dot = whole.indexOf('.');
        return !file.name().isEmpty() ? file.name() : dot > 0 ? whole.substring(0, dot) : whole;
    }

    /// Warnings about the files read so far.
    List<Problem> problems() {
        return problems;
    }

    /// The names in what to cut by.
    private Set<String> parts() {
        Set<String> parts = new LinkedHashSet<>();
        question.by()
                .forEach(by ->
                        Arrays.stream(by.split("\\*", -1)).map(String::strip).forEach(parts::add));
        return parts;
    }

    /// Reads one file, which may hold several models.
    List<PredictionRun> read(FileSpec file) throws LoadingException {
        LogRoles columns = LogRoles.of(file);
        String score = columns.get(Role.SCORE);
        String label = columns.get(Role.LABEL);
        Optional<String> user = columns.find(Role.USER);
        Optional<String> position = columns.find(Role.RANK);
        Optional<String> run = columns.find(Role.RUN);
        Set<String> words = new LinkedHashSet<>();
        run.ifPresent(words::add);
        position.ifPresent(words::add);
        parts().stream().filter(columns.names()::contains).forEach(words::add);
        LoadedRows rows = RowReader.read(
                new RowRequest(
                        file.path(),
                        List.of(probability(score), label(label)),
                        user.map(List::of).orElse(List.of()),
                        List.copyOf(words)),
                progress);
        problems.addAll(rows.problems());
        Predictions predictions = predictions(rows, score, label, user);
        List<Attribute> attributes = attributes(rows, user, position, file.path(), columns.names());
        return run.isEmpty()
                ? List.of(new PredictionRun(name(file), predictions, attributes))
                : parted(rows.words(run.get()), predictions, attributes, file);
    }

    private static RowRequest.Number probability(String column) {
        return new RowRequest.Number(
                column,
                value -> value >= 0 && value <= 1,
                "is no probability, which lies between 0 and 1",
                "Choose the column of probabilities by --score, or turn scores into probabilities first.");
    }

    private RowRequest.Number label(String column) {
        boolean threshold = question.positiveFrom().isPresent();
        return new RowRequest.Number(
                column,
                threshold ? Double::isFinite : value -> value == 0 || value == 1,
                threshold ? "is no number to compare" : "is neither 0 nor 1",
                threshold
                        ? "Mend the row."
                        : "Say from which value on it counts as 1 by --positive-from, as in --positive-from 4 for ratings.");
    }

    private Predictions predictions(LoadedRows rows, String score, String label, Optional<String> user) {
        double[] values = rows.numbers(label);
        double from = question.positiveFrom().orElse(1);
        byte[] labels = new byte[values.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) (values[row] >= from ? 1 : 0);
        }
        if (user.isEmpty()) {
            return Predictions.of(rows.numbers(score), labels);
        }
        LoadedRows.Ids ids = rows.ids(user.get());
        return Predictions.of(rows.numbers(score), labels, ids.codes(), ids.count());
    }

    private List<Attribute> attributes(
            LoadedRows rows, Optional<String> user, Optional<String> position, Path file, List<String> columns)
            throws LoadingException {
        Set<String> wanted = new LinkedHashSet<>(parts());
        position.ifPresent(wanted::add);
        List<Attribute> attributes = new ArrayList<>();
        for (String name : wanted) {
            Optional<Attribute> found = RowAttributes.of(rows, name);
            if (found.isEmpty() && users.isPresent() && user.isPresent()) {
                found = users.get().attribute(name, rows.ids(user.get()));
            }
            attributes.add(found.orElseThrow(() -> unknown(name, file, columns)));
        }
        return attributes;
    }

    private LoadingException unknown(String name, Path file, List<String> columns) {
        String remedy = users.isPresent()
                ? "Choose one of them, or one of the users file: "
                        + String.join(", ", users.get().names()) + "."
                : "Choose one of them, or give the file that has it by --users.";
        return new LoadingException(new Problem.MissingColumn(file, "column " + name + " to cut by", columns, remedy));
    }

    private static List<PredictionRun> parted(
            Optional<Attribute> run, Predictions predictions, List<Attribute> attributes, FileSpec file) {
        if (run.isEmpty()) {
            return List.of(new PredictionRun(name(file), predictions, attributes));
        }
        List<PredictionRun> runs = new ArrayList<>();
        for (int code = 0; code < run.get().values().size(); code++) {
            int which = code;
            int[] rows = IntStream.range(0, predictions.size())
                    .filter(row -> run.get().code(row) == which)
                    .toArray();
            runs.add(new PredictionRun(
                    run.get().values().get(code),
                    predictions.rows(rows),
                    attributes.stream()
                            .map(attribute -> RowAttributes.rows(attribute, rows))
                            .toList()));
        }
        return runs;
    }
}
