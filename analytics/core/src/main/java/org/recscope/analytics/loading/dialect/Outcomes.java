package org.recscope.analytics.loading.dialect;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.LongVector;

/// A growing batch of shown items: impression, user, item, and 1 where it was clicked.
final class Outcomes {
    private final Words.Texts impressions = new Words.Texts();
    private final Words.Texts users = new Words.Texts();
    private final Words.Texts items = new Words.Texts();
    private long[] clicked = new long[1024];

    void add(@Nullable String impression, @Nullable String user, String item, int click) {
        if (size() == clicked.length) {
            clicked = Arrays.copyOf(clicked, Math.multiplyExact(clicked.length, 2));
        }
        clicked[size()] = click;
        impressions.add(impression);
        users.add(user);
        items.add(item);
    }

    int size() {
        return items.size();
    }

    Batch batch(long firstRow) {
        LongVector clicks = LongVector.of(Arrays.copyOf(clicked, size()));
        return new Batch(firstRow, size(), List.of(impressions.vector(), users.vector(), items.vector(), clicks));
    }
}
