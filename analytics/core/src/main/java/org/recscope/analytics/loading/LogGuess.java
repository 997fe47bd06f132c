package org.recscope.analytics.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.Sample;
import org.recscope.analytics.loading.table.TableSchema;

/// Tells logs of experiments and policies, predictions and series from files that metrics are computed from, and
/// guesses
/// what their columns are.
final class LogGuess {
    /// More arms than this no experiment has; more values nobody cuts by.
    private static final int MOST_ARMS = 12;

    private static final int MOST_VALUES = 40;

    /// Columns of a table of statistics, in which nothing is left to add up.
    private static final Set<String> STATISTICS =
            Set.of("countc", "countt", "meanc", "meant", "variancec", "variancet");

    private static final Set<String> ARMS =
            Set.of("a", "b", "c", "d", "0", "1", "2", "3", "control", "treatment", "test", "variant", "exp", "t", "c1");

    private final TableSchema schema;
    private final Sample sample;
    private final ContentGuess content;

    /// Takes the role of a column.
    @FunctionalInterface
    interface Taker {
        void take(int column, Role role, String reason);
    }

    LogGuess(TableSchema schema, Sample sample, ContentGuess content) {
        this.schema = schema;
        this.sample = sample;
        this.content = content;
    }

    /// Which of these files it is; null for none.
    @Nullable
    FileKind kind() {
        for (FileKind kind : List.of(FileKind.SERIES, FileKind.BANDIT, FileKind.PREDICTIONS, FileKind.EXPERIMENT)) {
            Map<String, Role> roles = LogNames.roles(kind, schema);
            if (roles.values().containsAll(kind.needed()) && looksLike(kind, roles)) {
                return kind;
            }
        }
        return null;
    }

    private boolean looksLike(FileKind kind, Map<String, Role> roles) {
        return switch (kind) {
            case PREDICTIONS -> holds(roles, Role.SCORE, 0, 1, false) && holds(roles, Role.LABEL, 0, 1, true);
            case EXPERIMENT -> hasArms(column(roles, Role.VARIANT)) && schema.size() > 2 && !isList();
            default -> true;
        };
    }

    /// Whether the cells of a column are numbers of a range.
    private boolean holds(Map<String, Role> roles, Role role, double low, double high, boolean whole) {
        List<String> cells = sample.column(column(roles, role));
        return !cells.isEmpty() && cells.stream().allMatch(cell -> isWithin(cell, low, high, whole));
    }

    private static boolean isWithin(String cell, double low, double high, boolean whole) {
        try {
            double value = Double.parseDouble(cell);
            return value >= low && value <= high && (!whole || value == Math.rint(value));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// A few values, each again and again; where the name alone says little, such as arms are called by.
    private boolean hasArms(int column) {
        List<String> cells = sample.column(column);
        Set<String> distinct = new HashSet<>(cells);
        boolean unsure = RoleNames.normal(schema.column(column).name()).equals("group");
        return !cells.isEmpty()
                && distinct.size() <= MOST_ARMS
                && (distinct.size() < cells.size() || cells.size() <= 2)
                && (!unsure || distinct.stream().allMatch(LogGuess::isArm));
    }

    private static boolean isArm(String value) {
        String small = value.toLowerCase(java.util.Locale.ROOT);
        return ARMS.contains(small) || small.startsWith("control") || small.startsWith("treatment");
    }

    private boolean isList() {
        boolean item = false;
        boolean place = false;
        for (int c = 0; c < schema.size(); c++) {
            Role role = RoleNames.of(schema.column(c).name());
            item |= role == Role.ITEM;
            place |= role == Role.RANK || role == Role.SCORE;
        }
        return item && place;
    }

    private int column(Map<String, Role> roles, Role role) {
        for (Map.Entry<String, Role> each : roles.entrySet()) {
            if (each.getValue() == role) {
                return schema.indexOf(each.getKey());
            }
        }
        throw new IllegalArgumentException("no column is " + role);
    }

    /// The role of every column of a file of some kind.
    void roles(FileKind kind, Taker taker) {
        Map<String, Role> named = LogNames.roles(kind, schema);
        for (int c = 0; c < schema.size(); c++) {
            Role role = named.get(schema.column(c).name());
            if (role != null) {
                taker.take(c, role, "named like " + article(role));
            } else {
                rest(kind, c, taker);
            }
        }
    }

    private boolean isStatistics() {
        return schema.columns().stream()
                .map(column -> RoleNames.normal(column.name()))
                .toList()
                .containsAll(STATISTICS);
    }

    private void rest(FileKind kind, int column, Taker taker) {
        if (kind == FileKind.EXPERIMENT && isStatistics()) {
            taker.take(column, Role.IGNORE, "of a table of statistics, which is read by its names");
            return;
        }
        String name = RoleNames.normal(schema.column(column).name());
        ColumnType type = schema.column(column).type();
        boolean number = type == ColumnType.LONG || type == ColumnType.DOUBLE;
        if (kind == FileKind.EXPERIMENT && number && !name.endsWith("id") && !content.isTime(column)) {
            boolean before = name.startsWith("pre") || name.endsWith("before") || name.endsWith("pre");
            taker.take(
                    column,
                    before ? Role.COVARIATE : Role.METRIC,
                    before ? "its name says before" : "a number of each row");
        } else if (kind != FileKind.SERIES && cuts(column)) {
            taker.take(column, Role.ATTRIBUTE, "a few words again and again");
        } else {
            taker.take(column, Role.IGNORE, "not needed");
        }
    }

    private boolean cuts(int column) {
        ColumnType type = schema.column(column).type();
        int distinct = new HashSet<>(sample.column(column)).size();
        return (type == ColumnType.TEXT || type == ColumnType.BOOLEAN)
                && distinct > 0
                && distinct <= MOST_VALUES
                && !content.isTime(column)
                && !content.isUnique(column);
    }

    static String article(Role role) {
        return switch (role) {
            case UNIT -> "whom an experiment is on";
            case VARIANT -> "an arm";
            case METRIC -> "a metric";
            case COVARIATE -> "something known before";
            case ACTION -> "what was shown";
            case PROPENSITY -> "a propensity";
            case REWARD -> "a reward";
            case LABEL -> "what came";
            case EXPERIMENT -> "an experiment";
            case OFFLINE, ONLINE -> "an effect";
            case OFFLINE_ERROR, ONLINE_ERROR -> "a standard error";
            case USER -> "a user id";
            case RANK -> "a position";
            case SCORE -> "a probability";
            case RUN -> "the name of a model";
            case TIMESTAMP -> "a day";
            case ITEM, RELEVANCE, CATEGORIES, ATTRIBUTE, IGNORE -> "something else";
        };
    }
}
