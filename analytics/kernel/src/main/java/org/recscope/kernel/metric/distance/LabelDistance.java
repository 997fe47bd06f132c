package org.recscope.kernel.metric.distance;

import org.recscope.kernel.data.ItemCategories;

/// Distance by the labels of two items; see {@link ItemDistance}.
final class LabelDistance implements ItemDistance {
    private final LabelSets labels;
    private final Form form;

    LabelDistance(ItemCategories labels, String measure) {
        this.labels = new LabelSets(labels);
        switch (measure) {
            case "jaccard":
                form = (a, b, shared) -> 1 - shared / (a + b - shared);
                break;
            case "hamming":
                form = (a, b, shared) -> a + b - 2 * shared;
                break;
            default:
                form = (a, b, shared) -> 1 - shared / Math.sqrt(a * b);
        }
    }

    /// A distance from how many labels each has and how many both have.
    @FunctionalInterface
    private interface Form {
        double of(double a, double b, double shared);
    }

    @Override
    public boolean knows(int item) {
        return labels.count(item) > 0;
    }

    @Override
    public double between(int a, int b) {
        return form.of(labels.count(a), labels.count(b), labels.shared(a, b));
    }
}
