package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.loading.table.TextDictionary;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Texts;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.kernel.data.Attribute;

/// Takes one column of attributes. Whether it holds numbers is known once all cells were seen.
final class AttributeReader {
    private final String name;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private final Ints cells = new Ints(0);
    private int[] known = {};
    private TextDictionary dictionary = new TextDictionary(new String[0]);

    AttributeReader(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /// Takes the cell of the next row that is kept.
    void add(Vector column, int row) {
        if (column.isNull(row)) {
            cells.add(Attribute.MISSING);
        } else if (column instanceof TextVector texts) {
            cells.add(known(texts.dictionary(), texts.code(row)));
        } else {
            cells.add(code(Texts.of(column, row)));
        }
    }

    private int known(TextDictionary its, int code) {
        if (its != dictionary) {
            dictionary = its;
            known = new int[its.size()];
            Arrays.fill(known, Integer.MIN_VALUE);
        }
        if (known[code] == Integer.MIN_VALUE) {
            known[code] = code(its.value(code));
        }
        return known[code];
    }

    private int code(String value) {
        if (value.isBlank()) {
            return Attribute.MISSING;
        }
        Integer code = codes.putIfAbsent(value, values.size());
        if (code == null) {
            values.add(value);
            return values.size() - 1;
        }
        return code;
    }

    /// Puts the column in the order of all users, or all items.
    ///
    /// @param rowOf the row that was kept for each, -1 for none
    void end(int[] rowOf, List<Attribute> words, List<AttributeColumns.Numbers> numbers) {
        double[] parsed = numbers();
        if (parsed.length == 0) {
            words.add(new Attribute(name, values, spread(rowOf)));
            return;
        }
        double[] spread = new double[rowOf.length];
        boolean whole = true;
        for (int i = 0; i < spread.length; i++) {
            int code = rowOf[i] < 0 ? Attribute.MISSING : cells.get(rowOf[i]);
            spread[i] = code == Attribute.MISSING ? Double.NaN : parsed[code];
        }
        for (double value : parsed) {
            whole &= value == Math.rint(value) && Math.abs(value) < 1e15;
        }
        numbers.add(new AttributeColumns.Numbers(name, spread, whole));
    }

    private int[] spread(int[] rowOf) {
        int[] spread = new int[rowOf.length];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = rowOf[i] < 0 ? Attribute.MISSING : cells.get(rowOf[i]);
        }
        return spread;
    }

    /// The values as numbers; empty when one of them is none, or is a code that only looks like one, such as 007.
    private double[] numbers() {
        double[] parsed = new double[values.size()];
        for (int i = 0; i < parsed.length; i++) {
            String value = values.get(i);
            if (!value.matches("[+-]?(0|[1-9][0-9]*|[0-9]*\\.[0-9]+|[0-9]+\\.)([eE][+-]?[0-9]{1,3})?|(?i:nan)")) {
                return new double[0];
            }
            parsed[i] = value.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(value);
        }
        return parsed;
    }
}
