package org.recscope.analytics.loading.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// The columns of objects seen so far: their keys in order of first appearance, and what the values are.
final class JsonShape {
    private final Path file;
    private final Map<String, Values> columns = new LinkedHashMap<>();
    private int rows;

    JsonShape(Path file) {
        this.file = file;
    }

    /// Takes one more line.
    ///
    /// @return false when it is not an object
    boolean add(String line) {
        Map<String, Values> seen = new LinkedHashMap<>();
        try (JsonParser json = JsonRow.JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                look(json, json.nextToken(), seen.computeIfAbsent(name, n -> new Values()));
            }
        } catch (JacksonException e) {
            return false;
        }
        rows++;
        seen.forEach((name, values) ->
                columns.computeIfAbsent(name, n -> new Values()).add(values));
        return true;
    }

    private static void look(JsonParser json, JsonToken token, Values values) {
        values.rows = 1;
        if (token == JsonToken.START_ARRAY) {
            values.lists = true;
            for (JsonToken each = json.nextToken(); each != JsonToken.END_ARRAY; each = json.nextToken()) {
                values.scalar(each, json);
            }
        } else {
            values.scalar(token, json);
        }
    }

    TableSchema schema() {
        List<ColumnInfo> infos = new ArrayList<>();
        columns.forEach((name, values) -> infos.add(new ColumnInfo(name, values.type())));
        return new TableSchema(infos);
    }

    /// Keys that few objects have are worth a word: they may be spelt in two ways.
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        columns.forEach((name, values) -> {
            if (values.rows < rows) {
                problems.add(new Problem.Remark(
                        Severity.NOTE,
                        file,
                        name,
                        "is in " + values.rows + " of the first " + rows + " objects only",
                        "Where the key is missing there is no value; check that it is not spelt in two ways."));
            }
        });
        return problems;
    }

    /// What was seen under one key.
    private static final class Values {
        private int rows;
        private boolean lists;
        private boolean whole;
        private boolean fractions;
        private boolean truths;
        private boolean texts;
        private boolean times;

        void scalar(JsonToken token, JsonParser json) {
            switch (token) {
                case VALUE_NUMBER_INT -> whole = true;
                case VALUE_NUMBER_FLOAT -> fractions = true;
                case VALUE_TRUE, VALUE_FALSE -> truths = true;
                case VALUE_NULL -> {}
                case VALUE_STRING -> text(json.getString());
                default -> {
                    texts = true;
                    json.skipChildren();
                }
            }
        }

        private void text(String text) {
            if (Times.isTime(text)) {
                times = true;
            } else {
                texts = true;
            }
        }

        void add(Values other) {
            rows += other.rows;
            lists |= other.lists;
            whole |= other.whole;
            fractions |= other.fractions;
            truths |= other.truths;
            texts |= other.texts;
            times |= other.times;
        }

        ColumnType type() {
            ColumnType scalar = single();
            if (!lists) {
                return scalar;
            }
            return switch (scalar) {
                case LONG, LONG_LIST -> ColumnType.LONG_LIST;
                case DOUBLE, DOUBLE_LIST -> ColumnType.DOUBLE_LIST;
                case BOOLEAN, TEXT, TIMESTAMP, TEXT_LIST -> ColumnType.TEXT_LIST;
            };
        }

        private ColumnType single() {
            boolean numbers = whole || fractions;
            if (texts || times && (numbers || truths) || truths && numbers) {
                return ColumnType.TEXT;
            }
            if (numbers) {
                return fractions ? ColumnType.DOUBLE : ColumnType.LONG;
            }
            if (truths) {
                return ColumnType.BOOLEAN;
            }
            return times ? ColumnType.TIMESTAMP : ColumnType.TEXT;
        }
    }
}
