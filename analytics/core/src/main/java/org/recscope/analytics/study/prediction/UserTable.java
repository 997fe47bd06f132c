package org.recscope.analytics.study.prediction;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recscope.analytics.loading.ColumnGuess;
import org.recscope.analytics.loading.LoadedRows;
import org.recscope.analytics.loading.RowReader;
import org.recscope.analytics.loading.RowRequest;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.Attribute;

/// A file of users: which attribute value a user has. The first row of a user counts.
final class UserTable {
    private final LoadedRows rows;
    private final List<String> names;
    private final Map<String, Integer> rowOf = new HashMap<>();

    private UserTable(LoadedRows rows, String id, List<String> names) {
        this.rows = rows;
        this.names = names;
        LoadedRows.Ids ids = rows.ids(id);
        for (int row = 0; row < rows.rows(); row++) {
            rowOf.putIfAbsent(ids.name(ids.codes()[row]), row);
        }
    }

    static UserTable read(Path file, String[] usual, Set<String> wanted, Progress progress) throws LoadingException {
        ColumnGuess guess = ColumnGuess.of(file);
        String id = guess.needed("", "column of users", usual);
        List<String> names =
                guess.names().stream().filter(name -> !name.equals(id)).toList();
        List<String> words = names.stream().filter(wanted::contains).toList();
        return new UserTable(RowReader.read(new RowRequest(file, List.of(), List.of(id), words), progress), id, names);
    }

    /// What users can be cut by.
    List<String> names() {
        return names;
    }

    List<Problem> problems() {
        return rows.problems();
    }

    /// The attribute of the user of each row.
    ///
    /// @return empty when the file has no such column
    Optional<Attribute> attribute(String name, LoadedRows.Ids users) {
        return RowAttributes.of(rows, name).map(attribute -> {
            int[] ofUser = new int[users.count()];
            for (int user = 0; user < ofUser.length; user++) {
                Integer row = rowOf.get(users.name(user));
                ofUser[user] = row == null ? Attribute.MISSING : attribute.code(row);
            }
            int[] codes = new int[users.codes().length];
            for (int row = 0; row < codes.length; row++) {
                codes[row] = ofUser[users.codes()[row]];
            }
            return new Attribute(name, attribute.values(), codes);
        });
    }
}
