package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.TableSchema;

/// What columns of logs, predictions and series are called by those who make them, the surest name first. Capitals,
/// blanks, `_` and `-` do not matter.
final class LogNames {
    private static final String USERS = "user_id user uid visitor_id customer_id member_id session_id";
    private static final String POSITIONS = "position rank pos slot";

    private static final Map<FileKind, Map<Role, List<String>>> NAMES = Map.of(
            FileKind.EXPERIMENT,
            names(
                    Role.VARIANT,
                    "variant arm treatment variation ab_group test_group experiment_group bucket variant_id group",
                    Role.UNIT,
                    "userid unit unit_id user uid visitor_id customer_id member_id session_id id",
                    Role.TIMESTAMP,
                    "day date"),
            FileKind.BANDIT,
            names(
                    Role.ACTION,
                    "action item_id item arm action_id movie_id article_id",
                    Role.REWARD,
                    "reward click clicked label y outcome revenue",
                    Role.PROPENSITY,
                    "propensity propensity_score pscore propensities action_prob action_probability logging_probability",
                    Role.RANK,
                    POSITIONS,
                    Role.USER,
                    USERS),
            FileKind.PREDICTIONS,
            names(
                    Role.SCORE,
                    "score probability prob p predicted_probability prediction predicted pred phat pctr",
                    Role.LABEL,
                    "label y target click clicked relevance rel outcome truth liked reward",
                    Role.USER,
                    USERS,
                    Role.RANK,
                    POSITIONS,
                    Role.RUN,
                    "run model model_name algorithm recommender"),
            FileKind.SERIES,
            names(
                    Role.EXPERIMENT,
                    "experiment experiment_id segment test",
                    Role.METRIC,
                    "metric offline_metric predictor",
                    Role.OFFLINE,
                    "offline offline_difference",
                    Role.OFFLINE_ERROR,
                    "offline_error offline_se",
                    Role.ONLINE,
                    "online online_effect effect",
                    Role.ONLINE_ERROR,
                    "online_error online_se"));

    private LogNames() {}

    private static Map<Role, List<String>> names(Object... pairs) {
        Map<Role, List<String>> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put((Role) pairs[i], List.of(((String) pairs[i + 1]).split(" ")));
        }
        return names;
    }

    /// The first few usual names, for remedies.
    static List<String> usual(FileKind kind, Role role) {
        List<String> all = NAMES.getOrDefault(kind, Map.of()).getOrDefault(role, List.of());
        return all.subList(0, Math.min(3, all.size()));
    }

    /// The role of every column that is called as is usual; each role once.
    static Map<String, Role> roles(FileKind kind, TableSchema schema) {
        Map<String, Role> roles = new LinkedHashMap<>();
        NAMES.getOrDefault(kind, Map.of()).forEach((role, names) -> {
            String column = column(schema, names, roles);
            if (column != null) {
                roles.put(column, role);
            }
        });
        return roles;
    }

    private static @Nullable String column(TableSchema schema, List<String> names, Map<String, Role> taken) {
        List<ColumnInfo> columns = new ArrayList<>(schema.columns());
        for (String name : names) {
            for (ColumnInfo column : columns) {
                if (RoleNames.normal(column.name()).equals(RoleNames.normal(name))
                        && !taken.containsKey(column.name())) {
                    return column.name();
                }
            }
        }
        return null;
    }
}
