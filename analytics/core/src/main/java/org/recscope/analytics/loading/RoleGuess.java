package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.Sample;
import org.recscope.analytics.loading.table.TableSchema;

/// Guesses what columns are used for and what part the file plays: from names first, then from what stands in them.
final class RoleGuess {
    private final Path file;
    private final TableSchema schema;
    private final ContentGuess content;
    private final @Nullable Role[] roles;
    private final String[] reasons;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable FileKind kind;

    /// Guesses.
    ///
    /// @param kind the part it plays where the caller knows, else null
    RoleGuess(Path file, TableSchema schema, Sample sample, @Nullable FileKind kind) {
        this.file = file;
        this.schema = schema;
        this.kind = kind;
        content = new ContentGuess(schema, sample);
        roles = new Role[schema.size()];
        reasons = new String[schema.size()];
        LogGuess log = new LogGuess(schema, sample, content);
        FileKind part = kind == null ? log.kind() : kind;
        if (part != null && part.isLog()) {
            this.kind = part;
            log.roles(part, this::give);
            return;
        }
        if (nameless() && content.trec() != null) {
            byTrec(content.trec());
        } else {
            byName();
            byContent();
        }
        if (kind == null) {
            guessKind();
        }
        adapt();
        rest();
    }

    Map<String, Role> roles() {
        Map<String, Role> result = new LinkedHashMap<>();
        for (int c = 0; c < roles.length; c++) {
            Role role = roles[c];
            result.put(schema.column(c).name(), role == null ? Role.IGNORE : role);
        }
        return result;
    }

    Map<String, String> reasons() {
        Map<String, String> result = new LinkedHashMap<>();
        for (int c = 0; c < reasons.length; c++) {
            result.put(schema.column(c).name(), reasons[c]);
        }
        return result;
    }

    @Nullable
    FileKind kind() {
        return kind;
    }

    List<Problem> problems() {
        return problems;
    }

    private String fileName() {
        return String.valueOf(file.getFileName());
    }

    private boolean nameless() {
        return schema.columns().stream().allMatch(column -> column.name().matches("column\\d+"));
    }

    private void give(int column, Role role, String reason) {
        roles[column] = role;
        reasons[column] = reason;
    }

    private int holder(Role role) {
        for (int c = 0; c < roles.length; c++) {
            if (roles[c] == role) {
                return c;
            }
        }
        return -1;
    }

    private boolean has(Role role) {
        return holder(role) >= 0;
    }

    private void byTrec(@Nullable List<Role> pattern) {
        for (int c = 0; pattern != null && c < roles.length; c++) {
            give(c, pattern.get(c), "its place in a TREC file");
        }
    }

    private void byName() {
        for (int c = 0; c < roles.length; c++) {
            Role role = RoleNames.of(schema.column(c).name());
            if (role != null) {
                claim(c, role);
            }
        }
        if (!has(Role.USER) && has(Role.ITEM)) {
            topicIsUser();
        }
        if (!has(Role.USER) && !has(Role.ITEM)) {
            plainId();
        }
    }

    /// The surer name gets the role; the other column is told about.
    private void claim(int column, Role role) {
        int before = holder(role);
        String name = schema.column(column).name();
        if (before < 0) {
            give(column, role, "named like " + article(role));
            return;
        }
        String other = schema.column(before).name();
        boolean surer = RoleNames.order(name, role) < RoleNames.order(other, role);
        int loser = surer ? before : column;
        roles[loser] = null;
        reasons[loser] = "";
        if (surer) {
            give(column, role, "named like " + article(role));
        }
        problems.add(new Problem.BadColumn(
                Severity.NOTE,
                file,
                surer ? other : name,
                "could be " + article(role) + " as well as " + (surer ? name : other) + ", which was taken",
                "Give it the role if that is wrong."));
    }

    private static String article(Role role) {
        return switch (role) {
            case USER -> "a user id";
            case ITEM -> "an item id";
            case RANK -> "a rank";
            case SCORE -> "a score";
            case RELEVANCE -> "a rating or grade";
            case TIMESTAMP -> "a time";
            case RUN -> "the name of a run";
            case CATEGORIES -> "categories";
            case ATTRIBUTE -> "an attribute";
            case IGNORE -> "nothing";
            case UNIT, VARIANT, METRIC, COVARIATE, ACTION, PROPENSITY, REWARD, LABEL -> LogGuess.article(role);
            case EXPERIMENT, OFFLINE, OFFLINE_ERROR, ONLINE, ONLINE_ERROR -> LogGuess.article(role);
        };
    }

    /// In retrieval, lists are made for topics.
    private void topicIsUser() {
        int topic = holder(Role.CATEGORIES);
        boolean lists = has(Role.RANK) || has(Role.SCORE) || has(Role.RELEVANCE);
        if (topic >= 0 && lists && RoleNames.normal(schema.column(topic).name()).equals("topic")) {
            give(topic, Role.USER, "topics are what retrieval makes lists for");
        }
    }

    /// A column called id is about what the file is about.
    private void plainId() {
        for (int c = 0; c < roles.length; c++) {
            if (RoleNames.normal(schema.column(c).name()).equals("id")) {
                boolean users = kind == FileKind.USERS || kind == null && RoleNames.has(fileName(), "user", "customer");
                boolean items = kind == FileKind.ITEMS || kind == null && content.isUnique(c) && describesItems();
                if (users || items) {
                    give(c, users ? Role.USER : Role.ITEM, "an id in a file of " + (users ? "users" : "items"));
                }
                return;
            }
        }
    }

    private boolean describesItems() {
        return has(Role.CATEGORIES)
                || schema.indexOf("title") >= 0
                || RoleNames.has(fileName(), "item", "news", "movie", "article", "product", "catalog", "annotation");
    }

    private void byContent() {
        boolean lists = has(Role.USER) && has(Role.ITEM);
        if (!nameless() && !lists) {
            return;
        }
        for (int c = 0; c < roles.length; c++) {
            if (roles[c] == null && !isId(c)) {
                look(c);
            }
        }
        if (nameless()) {
            ids();
        }
    }

    private void look(int column) {
        if (content.isUserId(column) && !has(Role.USER)) {
            give(column, Role.USER, "its cells look like u1, u2 …");
        } else if (!has(Role.TIMESTAMP) && content.isTime(column)) {
            give(column, Role.TIMESTAMP, "its cells are points in time");
        } else if (!has(Role.RANK) && content.isRank(column)) {
            give(column, Role.RANK, "counts 1, 2, 3 … again and again");
        } else if (!listed() && content.isRating(column) && (column >= 2 || !nameless())) {
            give(column, Role.RELEVANCE, "its cells look like ratings");
        } else if (!listed() && content.isScore(column)) {
            give(column, Role.SCORE, "its cells are numbers with many digits");
        }
    }

    /// Whether the name says that its numbers are names.
    private boolean isId(int column) {
        return RoleNames.normal(schema.column(column).name()).endsWith("id");
    }

    private boolean listed() {
        return has(Role.RANK) || has(Role.SCORE) || has(Role.RELEVANCE);
    }

    /// Without names the first two columns of ids are user and item, if something else of a list is there.
    private void ids() {
        for (int c = 0; c < roles.length; c++) {
            Role wanted = has(Role.USER) ? Role.ITEM : Role.USER;
            boolean pair = listed() || has(Role.TIMESTAMP) || roles.length == 2;
            if (roles[c] == null && pair && !has(wanted) && content.isId(c)) {
                give(c, wanted, "the " + (wanted == Role.USER ? "first" : "second") + " column of ids");
            }
        }
    }

    private void guessKind() {
        boolean user = has(Role.USER);
        boolean item = has(Role.ITEM);
        if (user && item) {
            kind = pairs();
        } else if (item && content.isUnique(holder(Role.ITEM))) {
            kind = FileKind.ITEMS;
        } else if (user && content.isUnique(holder(Role.USER)) && !nameless()) {
            kind = FileKind.USERS;
        }
    }

    private FileKind pairs() {
        String name = fileName();
        if (!has(Role.RANK)) {
            if (RoleNames.has(name, "train", "history", "past")) {
                return FileKind.HISTORY;
            }
            if (RoleNames.has(name, "test", "truth", "qrel", "valid", "heldout", "holdout") && !has(Role.RUN)) {
                return FileKind.TRUTH;
            }
        }
        if (has(Role.RANK) || has(Role.SCORE) || RoleNames.has(name, "recommend", "recs", "run", "top")) {
            return FileKind.RUN;
        }
        return FileKind.TRUTH;
    }

    /// What a number means depends on the part the file plays.
    private void adapt() {
        if (kind == FileKind.RUN && !has(Role.RANK) && !has(Role.SCORE)) {
            change(Role.RELEVANCE, Role.SCORE, "the only number in a run");
        }
        if ((kind == FileKind.TRUTH || kind == FileKind.HISTORY) && !has(Role.RELEVANCE)) {
            change(Role.SCORE, Role.RELEVANCE, "the only number in a truth");
        }
    }

    private void change(Role from, Role to, String reason) {
        int column = holder(from);
        if (column >= 0) {
            give(column, to, reason);
        }
    }

    private void rest() {
        boolean described = kind == FileKind.ITEMS || kind == FileKind.USERS;
        for (int c = 0; c < roles.length; c++) {
            Role role = roles[c];
            if (role == null || described && !fits(role)) {
                give(c, described ? Role.ATTRIBUTE : Role.IGNORE, described ? "describes " + subject() : "not needed");
            }
        }
    }

    private String subject() {
        return kind == FileKind.ITEMS ? "the item" : "the user";
    }

    private boolean fits(Role role) {
        return role == Role.TIMESTAMP
                || kind == FileKind.ITEMS && (role == Role.ITEM || role == Role.CATEGORIES)
                || kind == FileKind.USERS && role == Role.USER;
    }
}
