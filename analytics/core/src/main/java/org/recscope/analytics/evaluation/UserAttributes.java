package org.recscope.analytics.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.segment.NumberRange;
import org.recscope.analytics.segment.QuantileBins;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.segment.SegmentRule;
import org.recscope.kernel.data.Attribute;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// What users can be cut by: attributes of few values as they are, columns of many numbers in four bins that
/// hold about equally many users, and rules over them.
public final class UserAttributes {
    /// Quartiles.
    static final int BINS = 4;

    private final int users;
    private final List<Attribute> attributes;
    private final List<NumericColumn<?>> numbers = new ArrayList<>();

    /// The attributes of a dataset's users.
    ///
    /// @param data any dataset
    public UserAttributes(Dataset data) {
        users = data.users().size();
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

    /// All of them.
    ///
    /// @return numbers in bins, in the order of {@link #names}
    public List<Attribute> all() {
        return Stream.concat(attributes.stream(), numbers.stream().map(UserAttributes::binned))
                .toList();
    }

    /// One of them.
    ///
    /// @param name as in {@link #names}
    /// @return the attribute, numbers in bins; empty when there is none of that name
    public Optional<Attribute> find(String name) {
        return known(name).or(() -> number(name).map(UserAttributes::binned));
    }

    private Optional<Attribute> known(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    private Optional<NumericColumn<?>> number(String name) {
        return numbers.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /// The attributes of a cut.
    ///
    /// @param by `activity`, `activity*taste` or a rule, `activity=light & taste=Drama`
    /// @return one for each part
    /// @throws IllegalArgumentException naming the attributes, or the values of an attribute, there are
    public List<Attribute> crossed(String by) {
        return SegmentRule.crossed(by).stream().map(this::part).toList();
    }

    private Attribute part(String name) {
        return find(name).orElseGet(() -> {
            if (!SegmentRule.isRule(name)) {
                throw new IllegalArgumentException(unknown(name));
            }
            return ruled(SegmentRule.parse(name));
        });
    }

    /// Two values: those who meet the rule, and all others.
    private Attribute ruled(SegmentRule rule) {
        List<IntPredicate> met = rule.conditions().stream().map(this::met).toList();
        int[] codes = new int[users];
        Arrays.setAll(codes, user -> met.stream().allMatch(each -> each.test(user)) ? 0 : 1);
        return new Attribute(rule.toString(), List.of(SegmentRule.INSIDE, SegmentRule.OUTSIDE), codes);
    }

    private IntPredicate met(SegmentRule.Condition condition) {
        Optional<Attribute> attribute = known(condition.attribute());
        return attribute.isPresent() ? hasValue(attribute.get(), condition) : isInRange(condition);
    }

    private static IntPredicate hasValue(Attribute attribute, SegmentRule.Condition condition) {
        boolean missing = condition.value().equals(SegmentKey.MISSING);
        int wanted = missing ? Attribute.MISSING : attribute.values().indexOf(condition.value());
        if (wanted < 0 && !missing) {
            throw new IllegalArgumentException(attribute.name() + " has no value '" + condition.value()
                    + "'; there are " + String.join(", ", attribute.values()));
        }
        return user -> attribute.code(user) == wanted;
    }

    private IntPredicate isInRange(SegmentRule.Condition condition) {
        NumericColumn<?> column = number(condition.attribute())
                .orElseThrow(() -> new IllegalArgumentException(unknown(condition.attribute())));
        if (condition.value().equals(SegmentKey.MISSING)) {
            return user -> user >= column.size() || column.isMissing(user);
        }
        NumberRange range = NumberRange.parse(condition.value())
                .orElseThrow(() -> new IllegalArgumentException(column.name() + " is a number: write a range like "
                        + column.name() + "=21..55, found '" + condition.value() + "'"));
        return user -> user < column.size() && !column.isMissing(user) && range.contains(column.getDouble(user));
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
