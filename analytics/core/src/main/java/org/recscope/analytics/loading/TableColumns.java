package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.List;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.Vocabulary;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// Columns of ours as columns of the tables that people look at.
final class TableColumns {
    private TableColumns() {}

    static Column<?> ids(String name, Vocabulary ids) {
        for (int code = 0; code < ids.size(); code++) {
            if (!ids.isNumber(code)) {
                return texts(name, ids);
            }
        }
        long[] numbers = new long[ids.size()];
        for (int code = 0; code < numbers.length; code++) {
            numbers[code] = ids.number(code);
        }
        return LongColumn.create(name, numbers);
    }

    private static Column<?> texts(String name, Vocabulary ids) {
        List<String> texts = new ArrayList<>(ids.size());
        for (int code = 0; code < ids.size(); code++) {
            texts.add(ids.id(code));
        }
        return StringColumn.create(name, texts);
    }

    static Column<?> words(Attribute attribute, int rows) {
        StringColumn column = StringColumn.create(attribute.name());
        for (int row = 0; row < rows; row++) {
            int code = attribute.code(row);
            if (code == Attribute.MISSING) {
                column.appendMissing();
            } else {
                column.append(attribute.values().get(code));
            }
        }
        return column;
    }

    static Column<?> numbers(AttributeColumns.Numbers numbers, int rows) {
        return numbers.whole() ? wholes(numbers, rows) : fractions(numbers, rows);
    }

    private static Column<?> wholes(AttributeColumns.Numbers numbers, int rows) {
        LongColumn column = LongColumn.create(numbers.name());
        for (int row = 0; row < rows; row++) {
            double value = numbers.value(row);
            if (Double.isNaN(value)) {
                column.appendMissing();
            } else {
                column.append((long) value);
            }
        }
        return column;
    }

    private static Column<?> fractions(AttributeColumns.Numbers numbers, int rows) {
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = numbers.value(row);
        }
        return DoubleColumn.create(numbers.name(), values);
    }
}
