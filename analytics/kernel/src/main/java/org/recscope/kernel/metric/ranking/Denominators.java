package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.MetricName;

/// What sums over hits are divided by, by name.
final class Denominators {
    private Denominators() {}

    static HitScorer.Norm of(String name) {
        switch (name) {
            case "relevant":
                return (view, cutoff) -> view.relevant();
            case "capped":
                return (view, cutoff) -> Math.min(cutoff, view.relevant());
            case "list":
                return (view, cutoff) -> Math.min(cutoff, view.length());
            case "capped-list":
                return (view, cutoff) -> Math.min(view.relevant(), Math.min(cutoff, view.length()));
            case "k":
                return (view, cutoff) -> k(view, cutoff);
            case "hits":
                return (view, cutoff) -> hits(view.hits(), cutoff);
            default:
                throw new IllegalArgumentException("there is no denominator " + name);
        }
    }

    /// The cut-off; without one the length of the list.
    static int k(AccuracyView view, int cutoff) {
        return cutoff == MetricName.WHOLE_LIST ? view.length() : cutoff;
    }

    private static double hits(Hits hits, int cutoff) {
        double found = 0;
        for (int i = 0; i < hits.count() && hits.rank(i) <= cutoff; i++) {
            found += hits.chance(i);
        }
        return found;
    }
}
