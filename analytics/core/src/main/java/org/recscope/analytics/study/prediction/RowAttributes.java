package org.recscope.analytics.study.prediction;

import java.util.Arrays;
import java.util.Optional;
import org.recscope.analytics.loading.LoadedRows;
import org.recscope.analytics.segment.QuantileBins;
import org.recscope.kernel.data.Attribute;

/// Columns as groups of rows: few values as they are, many numbers in four bins of about equally many rows.
final class RowAttributes {
    private static final int BINS = 4;

    private RowAttributes() {}

    /// A column of a file that was read to be cut by.
    ///
    /// @return empty when it was not
    static Optional<Attribute> of(LoadedRows rows, String name) {
        if (!rows.has(name)) {
            return Optional.empty();
        }
        return rows.words(name).or(() -> rows.measures(name).map(values -> QuantileBins.of(name, values, BINS)));
    }

    /// Some rows of an attribute.
    static Attribute rows(Attribute attribute, int[] rows) {
        int[] codes = new int[rows.length];
        Arrays.setAll(codes, i -> attribute.code(rows[i]));
        return new Attribute(attribute.name(), attribute.values(), codes);
    }
}
