package org.recscope.analytics.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.segment.QuantileBins;
import org.recscope.kernel.data.Attribute;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// What users can be cut by: attributes of few values as they are, columns of many numbers in four bins that
/// hold about equally many users.
public final class UserAttributes {
    /// Quartiles.
    static final int BINS = 4;

    private final List<Attribute> attributes;
    private final List<NumericColumn<?>> numbers = new ArrayList<>();

    /// The attributes of a dataset's users.
    ///
    /// @param data any dataset
    public UserAttributes(Dataset data) {
        attributes = data.userAttributes();
        Table table = data.userTable();
        List<Column<?>> columns = table.columns();
        for (Column<?> column : columns.subList(Math.min(1, columns.size()), columns.size())) {
            if (column instanceof NumericColumn<?> numeric && !hasAttribute(column.name())) {
                numbers.add(numeric);
            }
        }
    }

    private boolean hasAttribute(String name) {
        return attributes.stream().anyMatch(attribute -> attribute.name().equals(name));
    }

    /// What users can be cut by.
    ///
    /// @return names, those of few values first
    public List<String> names() {
        List<String> names = new ArrayList<>();
        attributes.forEach(attribute -> names.add(attribute.name()));
        numbers.forEach(column -> names.add(column.name()));
        return List.copyOf(names);
    }

    /// One of them.
    ///
    /// @param name as in {@link #names}
    /// @return the attribute, numbers in bins; empty when there is none of that name
    public Optional<Attribute> find(String name) {
        Optional<Attribute> known =
                attributes.stream().filter(a -> a.name().equals(name)).findFirst();
        return known.or(() -> numbers.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(UserAttributes::binned));
    }

    /// The attributes of a cut.
    ///
    /// @param by `activity` or `activity*taste`
    /// @return one for each part
    /// @throws IllegalArgumentException naming the attributes there are
    public List<Attribute> crossed(String by) {
        return Arrays.stream(by.split("\\*", -1))
                .map(String::strip)
                .map(name -> find(name).orElseThrow(() -> new IllegalArgumentException(unknown(name))))
                .toList();
    }

    private String unknown(String name) {
        List<String> names = names();
        return "users have no attribute '" + name + "'; "
                + (names.isEmpty() ? "no users file gives any" : "there are " + String.join(", ", names));
    }

    private static Attribute binned(NumericColumn<?> column) {
        double[] numbers = new double[column.size()];
        Arrays.setAll(numbers, row -> column.isMissing(row) ? Double.NaN : column.getDouble(row));
        return QuantileBins.of(column.name(), numbers, BINS);
    }
}
