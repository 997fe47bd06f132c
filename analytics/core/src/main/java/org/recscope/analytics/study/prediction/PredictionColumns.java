package org.recscope.analytics.study.prediction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recscope.analytics.loading.ColumnGuess;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.LogRoles;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.LoadingException;

/// What the rows of predictions can be cut by.
public final class PredictionColumns {
    private static final String[] ITEMS = {"itemid", "item", "movieid", "articleid", "action", "timestamp"};
    private static final List<Role> USED = List.of(Role.SCORE, Role.LABEL, Role.USER, Role.RANK, Role.RUN);

    /// More columns than these are not crossed: nobody would find one among all the pairs.
    private static final int MOST_CROSSED = 4;

    private PredictionColumns() {}

    /// Columns that every file of predictions has, and those of the users, then each two of them crossed.
    ///
    /// @param files predictions
    /// @param users a file of users with attributes; empty for none
    /// @return as in `activity`, `taste`, `activity*taste`
    /// @throws LoadingException when a file cannot be read as a table
    public static List<String> of(List<FileSpec> files, Optional<Path> users) throws LoadingException {
        Set<String> columns = new LinkedHashSet<>();
        for (int i = 0; i < files.size(); i++) {
            List<String> its = others(files.get(i));
            if (i == 0) {
                columns.addAll(its);
            } else {
                columns.retainAll(its);
            }
        }
        if (users.isPresent()) {
            columns.addAll(ColumnGuess.of(users.get()).others(PredictionReader.USERS));
        }
        return crossed(List.copyOf(columns));
    }

    private static List<String> others(FileSpec file) throws LoadingException {
        LogRoles roles = LogRoles.of(file);
        List<String> left = new ArrayList<>(ColumnGuess.of(file.path()).others(ITEMS));
        USED.forEach(role -> left.removeAll(roles.all(role)));
        return left;
    }

    private static List<String> crossed(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        for (int i = 0; i < columns.size() && columns.size() <= MOST_CROSSED; i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                all.add(columns.get(i) + "*" + columns.get(j));
            }
        }
        return all;
    }
}
