package org.recscope.analytics.sample.chapter;

import java.util.List;
import org.recscope.analytics.sample.sheet.Sheet;

/// What a chapter makes of a span of readers. Owns its array.
public final class Page {
    private final List<Sheet> sheets;
    private final double[] sums;

    Page(List<Sheet> sheets, double[] sums) {
        this.sheets = List.copyOf(sheets);
        this.sums = sums;
    }

    /// The rows.
    ///
    /// @return one a file, in the same order on every page of a chapter
    public List<Sheet> sheets() {
        return sheets;
    }

    /// Adds what was counted to what was counted before.
    ///
    /// @param total as long as the chapter has sums
    public void addTo(double[] total) {
        for (int i = 0; i < sums.length; i++) {
            total[i] += sums[i];
        }
    }

    /// How many sums there are.
    ///
    /// @return 0 or more
    public int sums() {
        return sums.length;
    }
}
